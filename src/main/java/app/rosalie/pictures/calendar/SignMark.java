package app.rosalie.pictures.calendar;

import app.rosalie.pictures.StatusSign;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** The small drawing that a state has where there is room for it: a coin, a tick, a crossed circle. */
final class SignMark {

    static final int SIZE = 32;

    /** The side of the square that the marks are drawn in before they are enlarged. */
    private static final int GRID = 22;

    private static final BasicStroke PEN = new BasicStroke(3.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private SignMark() {}

    static boolean existsFor(StatusSign sign) {
        return switch (sign) {
            case PAYMENT, TO_CLOSE_OUT, DONE, MISSED, FULL -> true;
            case CONFIRMED, TO_CONFIRM, CANCELLED, CLOSED, HELD -> false;
        };
    }

    static void draw(Graphics2D graphics, StatusSign sign, double left, double top) {
        graphics.translate(left, top);
        graphics.scale((double) SIZE / GRID, (double) SIZE / GRID);
        graphics.setColor(SignColours.of(sign).edge());
        graphics.setStroke(PEN);
        switch (sign) {
            case PAYMENT -> coin(graphics);
            case TO_CLOSE_OUT -> hourglass(graphics);
            case DONE, FULL -> graphics.draw(tick());
            case MISSED -> crossedCircle(graphics);
            case CONFIRMED, TO_CONFIRM, CANCELLED, CLOSED, HELD -> {}
        }
        graphics.scale((double) GRID / SIZE, (double) GRID / SIZE);
        graphics.translate(-left, -top);
    }

    private static void coin(Graphics2D graphics) {
        graphics.draw(new Ellipse2D.Double(2, 2, GRID - 4, GRID - 4));
        graphics.fill(new Ellipse2D.Double(7, 7, GRID - 14, GRID - 14));
    }

    private static void hourglass(Graphics2D graphics) {
        var glass = new Path2D.Double();
        glass.moveTo(5, 3);
        glass.lineTo(17, 3);
        glass.lineTo(5, 19);
        glass.lineTo(17, 19);
        glass.closePath();
        graphics.draw(glass);
        graphics.fill(glass);
    }

    private static Path2D tick() {
        var tick = new Path2D.Double();
        tick.moveTo(3, 12);
        tick.lineTo(9, 18);
        tick.lineTo(20, 5);
        return tick;
    }

    private static void crossedCircle(Graphics2D graphics) {
        graphics.draw(new Ellipse2D.Double(2, 2, GRID - 4, GRID - 4));
        graphics.draw(new Line2D.Double(5.5, GRID - 5.5, GRID - 5.5, 5.5));
    }
}
