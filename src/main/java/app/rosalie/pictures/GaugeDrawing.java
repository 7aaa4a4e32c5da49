package app.rosalie.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** A {@link Gauge} on a canvas of 1080 by {@link #height} pixels. */
final class GaugeDrawing implements Drawing {

    static final double CENTRE_X = Theme.WIDTH / 2.0;
    static final double CENTRE_Y = 576;
    static final double RADIUS = 290;
    static final float BREADTH = 58;

    private static final double FULL_WIDTH = Theme.WIDTH - 2.0 * Theme.MARGIN;
    private static final double REMARK_BASELINE = 724;
    private static final double SMALLEST_ARC = 0.01;

    private final Gauge gauge;

    GaugeDrawing(Gauge gauge) {
        this.gauge = gauge;
    }

    @Override
    public int height() {
        return gauge.comparison() == null ? 710 : 780;
    }

    @Override
    public void draw(Graphics2D graphics) {
        drawHeading(graphics);
        drawArc(graphics, 1, Theme.TRACK);
        if (gauge.share() > 0) {
            drawArc(graphics, Math.clamp(gauge.share(), SMALLEST_ARC, 1), Theme.PLUM);
        }
        if (gauge.pace() != null && gauge.paceLabel() != null) {
            new PaceMark(gauge.pace(), gauge.paceLabel()).draw(graphics);
        }
        drawFigure(graphics);
        drawEnd(graphics, gauge.low(), CENTRE_X - RADIUS);
        drawEnd(graphics, gauge.high(), CENTRE_X + RADIUS);
        if (gauge.comparison() != null) {
            drawComparison(graphics, gauge.comparison());
        }
    }

    private void drawHeading(Graphics2D graphics) {
        Theme.TITLE.line(gauge.title(), FULL_WIDTH, 32).from(graphics, Theme.MARGIN, 84);
        Theme.SUBTITLE.line(gauge.subtitle(), FULL_WIDTH, 26).from(graphics, Theme.MARGIN, 132);
    }

    private static void drawArc(Graphics2D graphics, double share, Color color) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(BREADTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(new Arc2D.Double(
                CENTRE_X - RADIUS, CENTRE_Y - RADIUS, 2 * RADIUS, 2 * RADIUS, 180, -180 * share, Arc2D.OPEN));
    }

    private void drawFigure(Graphics2D graphics) {
        Theme.FIGURE.line(gauge.amount(), 400).around(graphics, CENTRE_X, CENTRE_Y - 60);
        Theme.BELOW_FIGURE.line(gauge.target(), 440).around(graphics, CENTRE_X, CENTRE_Y - 4);
    }

    private static void drawEnd(Graphics2D graphics, String label, double x) {
        Theme.LABEL.line(label, 400).around(graphics, x, CENTRE_Y + 80);
    }

    private void drawComparison(Graphics2D graphics, String comparison) {
        var ink = switch (gauge.trend()) {
            case UP -> Theme.SAGE_INK;
            case DOWN -> Theme.CORAL_INK;
            case LEVEL -> Theme.QUIET_INK;
        };
        graphics.setColor(ink);
        graphics.fill(trendMark());
        Theme.REMARK.in(ink).line(comparison, FULL_WIDTH - 38).from(graphics, Theme.MARGIN + 38, REMARK_BASELINE);
    }

    private Shape trendMark() {
        return switch (gauge.trend()) {
            case UP -> triangle(REMARK_BASELINE, REMARK_BASELINE - 24);
            case DOWN -> triangle(REMARK_BASELINE - 23, REMARK_BASELINE + 1);
            case LEVEL -> new Ellipse2D.Double(Theme.MARGIN + 5, REMARK_BASELINE - 19, 16, 16);
        };
    }

    private static Path2D triangle(double base, double tip) {
        var triangle = new Path2D.Double();
        triangle.moveTo(Theme.MARGIN, base);
        triangle.lineTo(Theme.MARGIN + 27, base);
        triangle.lineTo(Theme.MARGIN + 13.5, tip);
        triangle.closePath();
        return triangle;
    }
}
