package app.rosalie.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import org.jspecify.annotations.Nullable;

/**
 * A {@link TrendChart}. Not XChart's: it takes 7 ms for the columns alone, chooses its own ticks, and knows neither two
 * widths of columns nor a column that is not over.
 */
final class TrendDrawing implements Drawing {

    static final int PLOT = 380;
    static final int RIGHT = Theme.WIDTH - Theme.MARGIN;

    private static final int LEGEND = ChartHeading.HEIGHT + 28;
    private static final int NARROW_SAMPLE = 20;
    private static final int WIDE_SAMPLE = 36;
    private static final int THIN = 2;
    private static final int LABELS = 44;
    private static final double WIDEST_TICK = 170;
    private static final double BETWEEN_TICKS = 34;

    private final TrendChart chart;
    private final TrendScale scale;
    private final TrendColumns columns;

    TrendDrawing(TrendChart chart) {
        this.chart = chart;
        var top = LEGEND + TrendColumns.SAMPLE + 30 + (hasNote(false) ? TrendNotes.HEIGHT : 0);
        scale = TrendScale.of(chart, top, top + PLOT);
        var widest = chart.ticks().stream()
                .mapToDouble(tick -> Theme.HOUR.line(tick.label(), WIDEST_TICK).width())
                .max();
        columns = new TrendColumns(
                chart.bars(),
                scale,
                Theme.MARGIN + (widest.isPresent() ? Math.ceil(widest.getAsDouble()) + 16 : 0),
                RIGHT);
    }

    private boolean hasNote(boolean below) {
        return chart.bars().stream().anyMatch(bar -> bar.note() != null && bar.value() < 0 == below);
    }

    @Override
    public int height() {
        return bottom() + Remark.room(chart.remark());
    }

    @Override
    public void draw(Graphics2D graphics) {
        new ChartHeading(chart.title(), chart.subtitle()).draw(graphics);
        drawLegend(graphics);
        drawTicks(graphics);
        columns.draw(graphics);
        drawLine(graphics, 0, Theme.FADED_INK);
        new TrendNotes(columns).draw(graphics, chart.bars());
        var labels = chart.bars().stream().map(TrendChart.Bar::label).toList();
        new LabelRow(labels, columns.left(), columns.slot()).draw(graphics, Theme.HOUR, bottom() - 8);
        if (chart.remark() != null) {
            new Remark(chart.remark(), chart.trend()).drawBelow(graphics, bottom());
        }
    }

    private void drawLegend(Graphics2D graphics) {
        TrendColumns.sample(graphics, Theme.PLUM, Theme.MARGIN, LEGEND, NARROW_SAMPLE);
        var room = chart.beforeLabel() == null ? RIGHT - Theme.MARGIN : (RIGHT - Theme.MARGIN) / 2.0;
        var now = Theme.NOTE.line(chart.nowLabel(), room - NARROW_SAMPLE - 40);
        now.from(graphics, Theme.MARGIN + NARROW_SAMPLE + 12.0, LEGEND + 24);
        drawBefore(graphics, chart.beforeLabel(), Theme.MARGIN + NARROW_SAMPLE + 46 + (int) Math.ceil(now.width()));
    }

    private static void drawBefore(Graphics2D graphics, @Nullable String label, int left) {
        if (label != null) {
            TrendColumns.sample(graphics, Theme.LILAC, left, LEGEND, WIDE_SAMPLE);
            Theme.NOTE
                    .line(label, RIGHT - left - WIDE_SAMPLE - 12.0)
                    .from(graphics, left + WIDE_SAMPLE + 12.0, LEGEND + 24);
        }
    }

    /** From the lowest up; one whose label would meet the one below is left out. */
    private void drawTicks(Graphics2D graphics) {
        var last = Double.POSITIVE_INFINITY;
        for (var tick : chart.ticks().stream()
                .sorted((one, other) -> Double.compare(one.value(), other.value()))
                .toList()) {
            var y = scale.y(tick.value());
            if (last - y >= BETWEEN_TICKS) {
                drawLine(graphics, tick.value(), Theme.LINE);
                Theme.HOUR.line(tick.label(), WIDEST_TICK).upTo(graphics, columns.left() - 16, y + 9);
                last = y;
            }
        }
    }

    private void drawLine(Graphics2D graphics, double value, Color color) {
        graphics.setColor(color);
        graphics.fillRect(
                (int) columns.left(), (int) Math.round(scale.y(value)) - THIN / 2, RIGHT - (int) columns.left(), THIN);
    }

    private int bottom() {
        return (int) scale.bottom() + (hasNote(true) ? TrendNotes.HEIGHT : 0) + LABELS + 8;
    }
}
