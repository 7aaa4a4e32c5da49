package app.rosalie.pictures.chart;

import app.rosalie.pictures.Gauge;
import app.rosalie.pictures.drawing.Drawing;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;

/** A {@link Gauge}: its arc with the figure in the middle, the comparison below. */
public final class GaugeDrawing implements Drawing {

    private static final double REMARK_BASELINE = 724;
    private static final double SMALLEST_ARC = 0.01;

    private final Gauge gauge;

    public GaugeDrawing(Gauge gauge) {
        this.gauge = gauge;
    }

    @Override
    public int height() {
        return gauge.compared().comparison() == null ? 710 : 780;
    }

    @Override
    public void draw(Graphics2D graphics) {
        new ChartHeading(gauge.heading().title(), gauge.heading().subtitle()).draw(graphics);
        drawArc(graphics);
        drawFigure(graphics);
        drawEnd(graphics, gauge.ends().low(), GaugeArc.CENTRE_X - GaugeArc.RADIUS);
        drawEnd(graphics, gauge.ends().high(), GaugeArc.CENTRE_X + GaugeArc.RADIUS);
        if (gauge.compared().comparison() != null) {
            new ChartRemark(gauge.compared().comparison(), gauge.compared().trend()).draw(graphics, REMARK_BASELINE);
        }
    }

    private void drawArc(Graphics2D graphics) {
        GaugeArc.draw(graphics, 1, Theme.TRACK);
        if (gauge.share() > 0) {
            GaugeArc.draw(graphics, Math.clamp(gauge.share(), SMALLEST_ARC, 1), Theme.PLUM);
        }
        if (gauge.pace() != null && gauge.paceLabel() != null) {
            new PaceMark(gauge.pace(), gauge.paceLabel()).draw(graphics);
        }
    }

    private void drawFigure(Graphics2D graphics) {
        Theme.FIGURE.line(gauge.figure().amount(), 400).around(graphics, GaugeArc.CENTRE_X, GaugeArc.CENTRE_Y - 60);
        Theme.BELOW_FIGURE
                .line(gauge.figure().target(), 440)
                .around(graphics, GaugeArc.CENTRE_X, GaugeArc.CENTRE_Y - 4);
    }

    private static void drawEnd(Graphics2D graphics, String label, double x) {
        Theme.LABEL.line(label, 400).around(graphics, x, GaugeArc.CENTRE_Y + 80);
    }
}
