package app.rosalie.pictures.chart;

import app.rosalie.pictures.TrendChart;
import app.rosalie.pictures.drawing.Drawing;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.Comparator;

/**
 * A {@link TrendChart}. Not XChart's: it takes 7 ms for the bars alone, chooses its own ticks, and knows neither two
 * widths of bars nor a bar that is not over.
 */
public final class TrendDrawing implements Drawing {

    static final int PLOT = 380;
    static final int RIGHT = Theme.WIDTH - Theme.MARGIN;

    private static final int LEGEND = ChartHeading.HEIGHT + 28;
    private static final int THIN = 2;
    private static final int LABELS = 44;
    private static final double WIDEST_TICK = 170;
    private static final double AFTER_TICK = 16;
    private static final double BETWEEN_TICKS = 34;

    private final TrendChart chart;
    private final TrendScale scale;
    private final TrendBars bars;

    public TrendDrawing(TrendChart chart) {
        this.chart = chart;
        var top = LEGEND + TrendLegend.HEIGHT + 30 + (hasNote(false) ? TrendNotes.HEIGHT : 0);
        scale = TrendScale.of(chart, top, top + PLOT);
        bars = new TrendBars(chart.bars(), scale, Theme.MARGIN + tickWidth(), RIGHT);
    }

    /** What the labels of the ticks need at the left. */
    private double tickWidth() {
        return chart.ticks().stream()
                .mapToDouble(tick -> Theme.HOUR.line(tick.label(), WIDEST_TICK).width())
                .map(width -> Math.ceil(width) + AFTER_TICK)
                .max()
                .orElse(0);
    }

    private boolean hasNote(boolean below) {
        return chart.bars().stream().anyMatch(bar -> bar.note() != null && bar.value() < 0 == below);
    }

    @Override
    public int height() {
        return bottom() + ChartRemark.room(chart.remarked().remark());
    }

    @Override
    public void draw(Graphics2D graphics) {
        new ChartHeading(chart.heading().title(), chart.heading().subtitle()).draw(graphics);
        new TrendLegend(chart.nowLabel(), chart.beforeLabel()).draw(graphics, LEGEND);
        drawTicks(graphics);
        bars.draw(graphics);
        drawLine(graphics, 0, Theme.FADED_INK);
        new TrendNotes(bars).draw(graphics, chart.bars());
        var labels = chart.bars().stream().map(TrendChart.Bar::label).toList();
        new LabelRow(labels, bars.left(), bars.step()).draw(graphics, Theme.HOUR, bottom() - 8);
        if (chart.remarked().remark() != null) {
            new ChartRemark(chart.remarked().remark(), chart.remarked().trend()).drawBelow(graphics, bottom());
        }
    }

    /** From the lowest up; one whose label would meet the one below is left out. */
    private void drawTicks(Graphics2D graphics) {
        var last = Double.POSITIVE_INFINITY;
        var ticks = chart.ticks().stream().sorted(Comparator.comparingDouble(TrendChart.Tick::value));
        for (var tick : ticks.toList()) {
            var y = scale.y(tick.value());
            if (last - y >= BETWEEN_TICKS) {
                drawLine(graphics, tick.value(), Theme.LINE);
                Theme.HOUR.line(tick.label(), WIDEST_TICK).upTo(graphics, bars.left() - AFTER_TICK, y + 9);
                last = y;
            }
        }
    }

    private void drawLine(Graphics2D graphics, double value, Color color) {
        graphics.setColor(color);
        graphics.fillRect(
                (int) bars.left(), (int) Math.round(scale.y(value)) - THIN / 2, RIGHT - (int) bars.left(), THIN);
    }

    private int bottom() {
        return (int) scale.bottom() + (hasNote(true) ? TrendNotes.HEIGHT : 0) + LABELS + 8;
    }
}
