package app.rosalie.pictures.calendar;

import app.rosalie.pictures.StatusSign;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** The small drawing that a state has where there is room for it: a coin, a tick, a crossed circle. */
final class SignMark {

    static final int SIZE = 22;

    private static final BasicStroke PEN = new BasicStroke(3.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private SignMark() {}

    static boolean existsFor(StatusSign sign) {
        return switch (sign) {
            case PAYMENT, DONE, MISSED, FULL -> true;
            case CONFIRMED, TO_CONFIRM, CANCELLED, CLOSED -> false;
        };
    }

    static void draw(Graphics2D graphics, StatusSign sign, double left, double top) {
        graphics.setColor(SignColours.of(sign).edge());
        graphics.setStroke(PEN);
        switch (sign) {
            case PAYMENT -> coin(graphics, left, top);
            case DONE, FULL -> graphics.draw(tick(left, top));
            case MISSED -> crossedCircle(graphics, left, top);
            case CONFIRMED, TO_CONFIRM, CANCELLED, CLOSED -> {}
        }
    }

    private static void coin(Graphics2D graphics, double left, double top) {
        graphics.draw(new Ellipse2D.Double(left + 2, top + 2, SIZE - 4, SIZE - 4));
        graphics.fill(new Ellipse2D.Double(left + 7, top + 7, SIZE - 14, SIZE - 14));
    }

    private static Path2D tick(double left, double top) {
        var tick = new Path2D.Double();
        tick.moveTo(left + 3, top + 12);
        tick.lineTo(left + 9, top + 18);
        tick.lineTo(left + 20, top + 5);
        return tick;
    }

    private static void crossedCircle(Graphics2D graphics, double left, double top) {
        graphics.draw(new Ellipse2D.Double(left + 2, top + 2, SIZE - 4, SIZE - 4));
        graphics.draw(new Line2D.Double(left + 5.5, top + SIZE - 5.5, left + SIZE - 5.5, top + 5.5));
    }
}
