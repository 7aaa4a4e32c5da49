package app.rosalie.pictures.chart;

import app.rosalie.pictures.drawing.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import org.knowm.xchart.PieChart;
import org.knowm.xchart.PieSeries;
import org.knowm.xchart.PieSeries.PieSeriesRenderStyle;
import org.knowm.xchart.style.PieStyler;
import org.knowm.xchart.style.PieStyler.ClockwiseDirectionType;

/** A ring of slices, clockwise from the top, and the words on them: XChart's. */
record Donut(List<Slice> slices, int centreX, int centreY) {

    static final int RADIUS = 224;
    static final int BREADTH = 100;

    private static final float GAP = 8;
    private static final Color NONE = new Color(0, true);

    /** XChart outlines each slice in the ground's colour with the stroke that it finds. */
    private static final BasicStroke RIM = new BasicStroke(3);

    /** A part of the ring and the words on it; all of them are drawn as parts of their sum. */
    record Slice(double share, Color colour, String words) {}

    void draw(Graphics2D graphics) {
        graphics.setStroke(RIM);
        graphics.translate(centreX - RADIUS, centreY - RADIUS);
        chart().paint(graphics, 2 * RADIUS, 2 * RADIUS);
        graphics.translate(RADIUS - centreX, RADIUS - centreY);
    }

    /** XChart draws the gaps as if slices ran against the clock, so they do: the last one first. */
    private PieChart chart() {
        var chart = new PieChart(2 * RADIUS, 2 * RADIUS, new ChartTheme());
        style(chart.getStyler());
        for (var place = slices.size() - 1; place >= 0; place--) {
            var slice = slices.get(place);
            chart.addSeries(Integer.toString(place), slice.share()).setFillColor(slice.colour());
        }
        return chart;
    }

    /** A whole in one piece has no beginning, so there is no gap to be drawn at one. */
    private void style(PieStyler style) {
        style.setDefaultSeriesRenderStyle(PieSeriesRenderStyle.Donut)
                .setDonutThickness((double) BREADTH / RADIUS)
                .setClockwiseDirectionType(ClockwiseDirectionType.COUNTER_CLOCKWISE)
                .setSliceBorderWidth(slices.size() == 1 ? 0 : GAP);
        style.setCustomSeriesLabelFunction(this::words)
                .setLabelsDistance(1 - BREADTH / 2.0 / RADIUS)
                .setForceAllLabelsVisible(true)
                .setLabelsFont(ChartTheme.SHARE.font())
                .setLabelsFontColorAutomaticLight(Theme.GROUND)
                .setLabelsFontColorAutomaticDark(Theme.INK);
        style.setPlotContentSize(1).setPlotBackgroundColor(slices.size() == 1 ? NONE : Theme.GROUND);
    }

    /** Whole or not at all: half a figure says something else. */
    private String words(PieSeries series) {
        var words = ChartTheme.SHARE
                .typeface()
                .drawable(slices.get(Integer.parseInt(series.getName())).words());
        return !words.isEmpty() && ChartTheme.SHARE.fits(words, 1.1 * BREADTH) ? words : " ";
    }
}
