package app.rosalie.pictures.chart;

import app.rosalie.pictures.Ranking;
import app.rosalie.pictures.drawing.Drawing;
import app.rosalie.pictures.drawing.FittedLine;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.HorizontalBarChart;

/** A {@link Ranking}: XChart's bars, above each its words, and the figure at the right. */
public final class RankingDrawing implements Drawing {

    static final int TOP = ChartHeading.HEIGHT + 34;
    static final int STEP = 116;
    static final int BAR = 30;
    static final int BAR_BELOW = 62;

    private static final int ROOM = Theme.WIDTH - 2 * Theme.MARGIN;
    private static final int WIDEST_FIGURE = 380;
    private static final int BETWEEN = 24;
    private static final int BELOW = 44;
    private static final double MOST_OF_A_LABEL = 0.7;
    private static final double LEAST = 0.02;

    private final Ranking ranking;
    private final List<FittedLine> figures;
    private final int track;

    public RankingDrawing(Ranking ranking) {
        this.ranking = ranking;
        figures = ranking.entries().stream()
                .map(entry -> ChartTheme.line(ChartTheme.NAME, entry.figure(), WIDEST_FIGURE))
                .toList();
        var widest = figures.stream().mapToDouble(FittedLine::width).max().orElse(0);
        track = ROOM - (widest > 0 ? (int) Math.ceil(widest) + BETWEEN : 0);
    }

    @Override
    public int height() {
        return TOP + (ranking.entries().size() - 1) * STEP + BAR_BELOW + BAR + BELOW;
    }

    @Override
    public void draw(Graphics2D graphics) {
        drawBars(graphics);
        new ChartHeading(ranking.title(), ranking.subtitle()).draw(graphics);
        for (var place = 0; place < ranking.entries().size(); place++) {
            var top = TOP + place * STEP;
            var entry = ranking.entries().get(place);
            drawWords(graphics, entry, top + 42);
            if (entry.mark() != null) {
                drawMark(graphics, entry.mark(), top + BAR_BELOW);
            }
            figures.get(place).upTo(graphics, Theme.MARGIN + ROOM, top + BAR_BELOW + BAR - 1);
        }
    }

    /** How wide the bars may be: up to the widest figure. */
    int track() {
        return track;
    }

    private void drawBars(Graphics2D graphics) {
        var height = ranking.entries().size() * STEP;
        var top = TOP + BAR_BELOW + (BAR - STEP) / 2;
        graphics.translate(Theme.MARGIN, top);
        chart(height).paint(graphics, track, height);
        graphics.translate(-Theme.MARGIN, -top);
    }

    private HorizontalBarChart chart(int height) {
        var chart = new HorizontalBarChart(track, height, new ChartTheme());
        var places = IntStream.range(0, ranking.entries().size()).boxed().toList();
        chart.addSeries("shares", shares(), places).setFillColor(Theme.PLUM);
        var style = chart.getStyler();
        style.setAvailableSpaceFill((double) BAR / STEP);
        style.setXAxisMin(0.0).setXAxisMax(1.0).setAxisTicksVisible(false).setPlotGridLinesVisible(false);
        style.setXAxisTickLabelsFormattingFunction(_ -> " ").setPlotContentSize(1);
        return chart;
    }

    /** One with anything in it never looks empty. */
    private List<Double> shares() {
        return ranking.entries().stream()
                .map(entry -> entry.share() > 0 ? Math.max(entry.share(), LEAST) : 0.0)
                .toList();
    }

    private static void drawWords(Graphics2D graphics, Ranking.Entry entry, double baseline) {
        var label = ChartTheme.line(
                ChartTheme.NAME, entry.label(), entry.detail().isBlank() ? ROOM : ROOM * MOST_OF_A_LABEL);
        label.from(graphics, Theme.MARGIN, baseline);
        var from = label.width() + BETWEEN / 1.5;
        ChartTheme.line(ChartTheme.LABEL, entry.detail(), ROOM - from).from(graphics, Theme.MARGIN + from, baseline);
    }

    /** As on the gauge: a stroke of ink that keeps its distance to what it crosses. */
    private void drawMark(Graphics2D graphics, double mark, int top) {
        var x = Theme.MARGIN + (int) Math.round(mark * track);
        graphics.setColor(Theme.GROUND);
        graphics.fillRect(x - 9, top - 8, 18, BAR + 16);
        graphics.setColor(Theme.INK);
        graphics.fillRoundRect(x - 4, top - 10, 8, BAR + 20, 8, 8);
    }
}
