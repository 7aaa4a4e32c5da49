package app.rosalie.pictures.chart;

import app.rosalie.pictures.TrendChart;
import app.rosalie.pictures.drawing.Drawing;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;

/** A {@link TrendChart}: the one large figure and what it is compared with, and below them the bars. */
public final class TrendDrawing implements Drawing {

    private static final int FIGURE = 88;
    private static final int REMARK = 62;
    private static final int ABOVE = 24;
    private static final int NOTES = 50;
    private static final int BELOW = 38;
    private static final double ROOM = Theme.WIDTH - 2.0 * Theme.MARGIN;

    private final TrendChart chart;
    private final int figure;
    private final int remark;

    public TrendDrawing(TrendChart chart) {
        this.chart = chart;
        figure = ChartHeading.HEIGHT + (chart.sum().total() == null ? 0 : FIGURE);
        var words = chart.remarked().remark();
        remark = figure + (words == null ? 0 : REMARK + ChartRemark.more(words));
    }

    @Override
    public int height() {
        return bars() + TrendBars.HEIGHT + TrendBars.LABELS + BELOW;
    }

    @Override
    public void draw(Graphics2D graphics) {
        new TrendBars(chart).draw(graphics, bars());
        new TrendLegend(chart).draw(graphics, legend());
        new ChartHeading(chart.heading().title(), chart.heading().subtitle()).draw(graphics);
        if (chart.sum().total() != null) {
            ChartTheme.line(ChartTheme.TOTAL, chart.sum().total(), ROOM).from(graphics, Theme.MARGIN, figure - 4);
        }
        if (chart.remarked().remark() != null) {
            new ChartRemark(chart.remarked().remark(), chart.remarked().trend()).draw(graphics, figure + REMARK - 4);
        }
    }

    private int legend() {
        return remark + ABOVE;
    }

    int bars() {
        return legend() + TrendLegend.HEIGHT + NOTES;
    }
}
