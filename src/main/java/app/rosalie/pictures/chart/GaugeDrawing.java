package app.rosalie.pictures.chart;

import app.rosalie.pictures.Gauge;
import app.rosalie.pictures.drawing.Drawing;
import app.rosalie.pictures.drawing.FittedLine;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;

/** A {@link Gauge}: its ring with the figure in the middle, what its ends and its mark are called, the comparison below. */
public final class GaugeDrawing implements Drawing {

    private static final int ENDS = (int) GaugeDial.CENTRE_Y + 92;
    private static final int BELOW = 12;
    private static final double WIDEST_END = 2 * (Theme.WIDTH / 2.0 - GaugeDial.RADIUS - 24);
    private static final double WIDEST_FIGURE = 560;
    private static final double WIDEST_TARGET = 580;
    private static final double BETWEEN = 28;

    private final Gauge gauge;
    private final FittedLine low;
    private final FittedLine high;

    public GaugeDrawing(Gauge gauge) {
        this.gauge = gauge;
        low = ChartTheme.line(ChartTheme.LABEL, gauge.ends().low(), WIDEST_END);
        high = ChartTheme.line(ChartTheme.LABEL, gauge.ends().high(), WIDEST_END);
    }

    @Override
    public int height() {
        return ENDS + BELOW + ChartRemark.room(gauge.compared().comparison());
    }

    @Override
    public void draw(Graphics2D graphics) {
        new GaugeDial(gauge.share()).draw(graphics);
        new ChartHeading(gauge.heading().title(), gauge.heading().subtitle()).draw(graphics);
        drawFigure(graphics);
        low.around(graphics, GaugeDial.CENTRE_X - GaugeDial.RADIUS, ENDS);
        high.around(graphics, GaugeDial.CENTRE_X + GaugeDial.RADIUS, ENDS);
        drawPace(graphics);
        if (gauge.compared().comparison() != null) {
            new ChartRemark(gauge.compared().comparison(), gauge.compared().trend()).drawBelow(graphics, ENDS + BELOW);
        }
    }

    private void drawFigure(Graphics2D graphics) {
        ChartTheme.FIGURE
                .line(gauge.figure().amount(), WIDEST_FIGURE, ChartTheme.SMALLEST)
                .around(graphics, GaugeDial.CENTRE_X, GaugeDial.CENTRE_Y - 84);
        ChartTheme.line(ChartTheme.BELOW, gauge.figure().target(), WIDEST_TARGET)
                .around(graphics, GaugeDial.CENTRE_X, GaugeDial.CENTRE_Y - 14);
    }

    private void drawPace(Graphics2D graphics) {
        if (gauge.pace() != null && gauge.paceLabel() != null) {
            var mark = new PaceMark(gauge.pace(), gauge.paceLabel());
            mark.draw(graphics);
            mark.drawName(graphics, ENDS, 2 * (GaugeDial.RADIUS - Math.max(low.width(), high.width()) / 2 - BETWEEN));
        }
    }
}
