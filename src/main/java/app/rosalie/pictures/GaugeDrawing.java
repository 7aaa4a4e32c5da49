package app.rosalie.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;

/** A {@link Gauge} on a canvas of 1080 by {@link #height} pixels. */
final class GaugeDrawing implements Drawing {

    static final double CENTRE_X = Theme.WIDTH / 2.0;
    static final double CENTRE_Y = 576;
    static final double RADIUS = 290;
    static final float BREADTH = 58;

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
        new ChartHeading(gauge.title(), gauge.subtitle()).draw(graphics);
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
            new Remark(gauge.comparison(), gauge.trend()).draw(graphics, REMARK_BASELINE);
        }
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
}
