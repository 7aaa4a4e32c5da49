package app.rosalie.pictures.chart;

import app.rosalie.pictures.TrendChart;
import app.rosalie.pictures.TrendChart.Bar;
import app.rosalie.pictures.drawing.Hatch;
import app.rosalie.pictures.drawing.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.AnnotationLine;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The bars of a trend, XChart's: those of now, the outline of those before, the curve of the sum so far. */
final class TrendBars {

    static final int HEIGHT = 360;
    static final int LABELS = 40;
    static final int WIDTH = Theme.WIDTH - 2 * Theme.MARGIN;

    /** Of the height: the lowest bar that there is. */
    static final double LEAST = 0.012;

    static final Color OUTLINE = new Color(0x9A8CA6);
    static final BasicStroke OUTLINED = new BasicStroke(3);
    /** Within the outline: a breath darker than the ground, which is drawn in half the time that nothing at all takes. */
    static final Color SHADE = new Color(0xF6F0F2);

    static final Color CURVE = Theme.INK;
    static final BasicStroke CURVED = new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private static final BasicStroke HALO = new BasicStroke(13, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke BORDER = new BasicStroke(4);
    private static final BasicStroke ZERO = new BasicStroke(3);
    private static final double CONTENT = 0.96;
    private static final double FILL = 0.64;
    private static final double WIDEST = 120;
    private static final double PLOT = 0.84;

    private final TrendChart trend;
    private final TrendScale scale;
    private final double fill;
    private final List<String> labels;

    TrendBars(TrendChart trend) {
        this.trend = trend;
        scale = TrendScale.of(trend);
        fill = Math.min(FILL, WIDEST / step());
        labels = LabelRow.thinned(trend.bars().stream().map(Bar::label).toList(), step());
    }

    /** About how far it is from one bar to the next: what XChart leaves beside its labels is known only afterwards. */
    private double step() {
        return WIDTH * PLOT / trend.bars().size();
    }

    void draw(Graphics2D graphics, int top) {
        var chart = chart();
        graphics.translate(Theme.MARGIN, top);
        chart.paint(graphics, WIDTH, HEIGHT);
        hatch(graphics, chart);
        LabelRow.draw(graphics, labels, place -> chart.getScreenXFromChart(place + 0.5), HEIGHT + LABELS);
        graphics.translate(-Theme.MARGIN, -top);
    }

    private CategoryChart chart() {
        var chart = new CategoryChart(WIDTH, HEIGHT, new ChartTheme());
        style(chart);
        chart.addSeries("uneven", labels, uneven()).setEnabled(false);
        if (trend.beforeLabel() != null) {
            outline(chart.addSeries("before", labels, befores()));
        }
        chart.addSeries("now", labels, values()).setMarker(SeriesMarkers.NONE).setFillColor(Theme.PLUM);
        if (trend.sum().sumLabel() != null) {
            curve(chart.addSeries("halo", labels, scale.curve(trend.bars())), Theme.GROUND, HALO);
            curve(chart.addSeries("sum", labels, scale.curve(trend.bars())), CURVE, CURVED);
        }
        chart.addAnnotation(new AnnotationLine(0, false, false));
        new TrendNotes(trend, scale, step()).addTo(chart);
        return chart;
    }

    /** XChart chooses its ticks: with this hint, those of the trend, or every second where they are too close. */
    private void style(CategoryChart chart) {
        var style = chart.getStyler();
        style.setOverlapped(true).setAvailableSpaceFill(fill);
        style.setXAxisTicksVisible(false)
                .setYAxisMin(scale.low() - TrendNotes.room(trend.bars()) * scale.span())
                .setYAxisMax(scale.high())
                .setYAxisTickMarkSpacingHint((int) Math.round(scale.step() * HEIGHT * CONTENT))
                .setYAxisTickLabelsFormattingFunction(scale::name)
                .setYAxisTicksVisible(trend.ticks().size() > 1)
                .setYAxisLabelAlignment(TextAlignment.Right)
                .setPlotGridLinesVisible(trend.ticks().size() > 1)
                .setPlotGridVerticalLinesVisible(false);
        style.setPlotContentSize(CONTENT)
                .setAnnotationLineColor(Theme.FADED_INK)
                .setAnnotationLineStroke(ZERO);
    }

    private static void outline(CategorySeries before) {
        before.setChartCategorySeriesRenderStyle(CategorySeriesRenderStyle.SteppedBar)
                .setLineColor(OUTLINE)
                .setLineStyle(OUTLINED)
                .setFillColor(SHADE);
    }

    private static void curve(CategorySeries sum, Color color, BasicStroke stroke) {
        sum.setChartCategorySeriesRenderStyle(CategorySeriesRenderStyle.Line)
                .setMarker(SeriesMarkers.NONE)
                .setLineColor(color)
                .setLineStyle(stroke);
    }

    /** Where all values are equally far apart, XChart takes them for its ticks: these, which it does not draw, are not. */
    private List<Double> uneven() {
        return IntStream.range(0, trend.bars().size())
                .mapToObj(place -> scale.low() + scale.span() * (place == 0 ? 0.1 : 0.17))
                .toList();
    }

    private List<Double> values() {
        return trend.bars().stream().map(bar -> scale.seen(bar.value())).toList();
    }

    private List<Double> befores() {
        return trend.bars().stream()
                .map(bar -> bar.before() == null ? 0.0 : scale.of(bar.before()))
                .toList();
    }

    /** XChart fills its bars with colours alone. */
    private void hatch(Graphics2D graphics, CategoryChart chart) {
        for (var place = 0; place < trend.bars().size(); place++) {
            var bar = trend.bars().get(place);
            if (bar.running() && bar.value() != 0) {
                var shape = shape(chart, place, scale.seen(bar.value()));
                graphics.setPaint(Hatch.RUNNING);
                graphics.fillRect(shape.x, shape.y, shape.width, shape.height);
                graphics.setColor(Theme.PLUM);
                graphics.setStroke(BORDER);
                graphics.draw(shape);
            }
        }
    }

    private Rectangle shape(CategoryChart chart, int place, double value) {
        var width = (chart.getScreenXFromChart(1) - chart.getScreenXFromChart(0)) * fill;
        var left = (int) Math.round(chart.getScreenXFromChart(place + 0.5) - width / 2);
        var tip = (int) Math.round(chart.getScreenYFromChart(value));
        var zero = (int) Math.round(chart.getScreenYFromChart(0));
        return new Rectangle(left, Math.min(tip, zero), (int) Math.round(width), Math.abs(tip - zero));
    }
}
