package app.rosalie.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.knowm.xchart.PieChart;
import org.knowm.xchart.PieSeries.PieSeriesRenderStyle;
import org.knowm.xchart.style.PieStyler.ClockwiseDirectionType;

/** A ring of slices, clockwise from the top: XChart's, with nothing of its own but the slices and the gaps between them. */
final class Donut {

    static final int RADIUS = 224;
    static final int BREADTH = 92;

    private static final double MIDDLE = RADIUS - BREADTH / 2.0;
    private static final double SIDEWAYS = 0.6;
    private static final double GAP = 8;
    private static final BasicStroke RIM = new BasicStroke(3);

    private Donut() {}

    /** A part of the ring and the words on it; all of them are drawn as parts of their sum. */
    record Slice(double share, Swatch swatch, String words) {}

    static void draw(Graphics2D graphics, List<Slice> slices, int centreX, int centreY) {
        if (slices.size() == 1) {
            drawRing(graphics, slices.getFirst().swatch().color(), centreX, centreY);
        } else {
            drawSlices(graphics, slices, centreX, centreY);
        }
        drawWords(graphics, slices, centreX, centreY);
    }

    private static void drawSlices(Graphics2D graphics, List<Slice> slices, int centreX, int centreY) {
        graphics.translate(centreX - RADIUS, centreY - RADIUS);
        chart(slices).paint(graphics, 2 * RADIUS, 2 * RADIUS);
        graphics.translate(RADIUS - centreX, RADIUS - centreY);
        drawRim(graphics, RADIUS, centreX, centreY);
        drawRim(graphics, RADIUS - BREADTH, centreX, centreY);
    }

    /** A whole in one piece has no beginning, so there is no gap to be drawn at one. */
    private static void drawRing(Graphics2D graphics, Color color, int centreX, int centreY) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(BREADTH - RIM.getLineWidth()));
        graphics.draw(circle(RADIUS - BREADTH / 2.0, centreX, centreY));
    }

    /** XChart draws the gaps as if slices ran against the clock, so they do: the last one first. */
    private static PieChart chart(List<Slice> slices) {
        var chart = new PieChart(2 * RADIUS, 2 * RADIUS);
        var style = chart.getStyler();
        style.setDefaultSeriesRenderStyle(PieSeriesRenderStyle.Donut)
                .setDonutThickness((double) BREADTH / RADIUS)
                .setClockwiseDirectionType(ClockwiseDirectionType.COUNTER_CLOCKWISE)
                .setLabelsVisible(false)
                .setSliceBorderWidth(GAP);
        style.setLegendVisible(false)
                .setChartTitleVisible(false)
                .setChartPadding(0)
                .setPlotContentSize(1)
                .setPlotBorderVisible(false)
                .setPlotBackgroundColor(Theme.GROUND)
                .setChartBackgroundColor(Theme.GROUND);
        for (var place = slices.size() - 1; place >= 0; place--) {
            var slice = slices.get(place);
            chart.addSeries(Integer.toString(place), slice.share())
                    .setFillColor(slice.swatch().color());
        }
        return chart;
    }

    /** XChart outlines each slice thinly in the ground's colour, which leaves a hair of the slice outside of the outline. */
    private static void drawRim(Graphics2D graphics, double radius, int centreX, int centreY) {
        graphics.setColor(Theme.GROUND);
        graphics.setStroke(RIM);
        graphics.draw(circle(radius, centreX, centreY));
    }

    private static void drawWords(Graphics2D graphics, List<Slice> slices, int centreX, int centreY) {
        var whole = slices.stream().mapToDouble(Slice::share).sum();
        var before = 0.0;
        for (var slice : slices) {
            var angle = 2 * Math.PI * (before + slice.share() / 2) / whole;
            var x = centreX + MIDDLE * Math.sin(angle);
            var y = centreY - MIDDLE * Math.cos(angle);
            drawWords(graphics, slice, Math.abs(Math.sin(angle)) < SIDEWAYS ? 1.2 * BREADTH : BREADTH - 4, x, y);
            before += slice.share();
        }
    }

    /** Whole or not at all: half a figure says something else. */
    private static void drawWords(Graphics2D graphics, Slice slice, double room, double x, double y) {
        if (Theme.SHARE.holds(slice.words(), room)) {
            var line = Theme.SHARE.in(slice.swatch().ink()).line(slice.words(), room);
            line.around(graphics, x, y + line.lettering().size() * 0.36);
        }
    }

    private static Ellipse2D circle(double radius, int centreX, int centreY) {
        return new Ellipse2D.Double(centreX - radius, centreY - radius, 2 * radius, 2 * radius);
    }
}
