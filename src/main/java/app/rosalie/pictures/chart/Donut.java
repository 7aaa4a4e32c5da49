package app.rosalie.pictures.chart;

import app.rosalie.pictures.drawing.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.knowm.xchart.PieChart;
import org.knowm.xchart.PieSeries.PieSeriesRenderStyle;
import org.knowm.xchart.style.PieStyler;
import org.knowm.xchart.style.PieStyler.ClockwiseDirectionType;

/** A ring of slices, clockwise from the top: XChart's, with nothing of its own but the slices and the gaps between them. */
record Donut(List<Slice> slices, int centreX, int centreY) {

    static final int RADIUS = 224;
    static final int BREADTH = 92;

    private static final double MIDDLE = RADIUS - BREADTH / 2.0;
    private static final double SIDEWAYS = 0.6;
    private static final double GAP = 8;
    private static final BasicStroke RIM = new BasicStroke(3);

    /** A part of the ring and the words on it; all of them are drawn as parts of their sum. */
    record Slice(double share, SliceColour colour, String words) {}

    void draw(Graphics2D graphics) {
        if (slices.size() == 1) {
            drawWhole(graphics, slices.getFirst().colour().ground());
        } else {
            drawSlices(graphics);
        }
        drawWords(graphics);
    }

    /** A whole in one piece has no beginning, so there is no gap to be drawn at one. */
    private void drawWhole(Graphics2D graphics, Color color) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(BREADTH - RIM.getLineWidth()));
        graphics.draw(circle(RADIUS - BREADTH / 2.0));
    }

    private void drawSlices(Graphics2D graphics) {
        graphics.translate(centreX - RADIUS, centreY - RADIUS);
        chart().paint(graphics, 2 * RADIUS, 2 * RADIUS);
        graphics.translate(RADIUS - centreX, RADIUS - centreY);
        drawRim(graphics, RADIUS);
        drawRim(graphics, RADIUS - BREADTH);
    }

    /** XChart draws the gaps as if slices ran against the clock, so they do: the last one first. */
    private PieChart chart() {
        var chart = new PieChart(2 * RADIUS, 2 * RADIUS);
        style(chart.getStyler());
        for (var place = slices.size() - 1; place >= 0; place--) {
            var slice = slices.get(place);
            chart.addSeries(Integer.toString(place), slice.share())
                    .setFillColor(slice.colour().ground());
        }
        return chart;
    }

    private static void style(PieStyler style) {
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
    }

    /** XChart outlines each slice thinly in the ground's colour, which leaves a hair of the slice outside of the outline. */
    private void drawRim(Graphics2D graphics, double radius) {
        graphics.setColor(Theme.GROUND);
        graphics.setStroke(RIM);
        graphics.draw(circle(radius));
    }

    private void drawWords(Graphics2D graphics) {
        var whole = slices.stream().mapToDouble(Slice::share).sum();
        var before = 0.0;
        for (var slice : slices) {
            drawWords(graphics, slice, 2 * Math.PI * (before + slice.share() / 2) / whole);
            before += slice.share();
        }
    }

    /** Whole or not at all: half a figure says something else. */
    private void drawWords(Graphics2D graphics, Slice slice, double angle) {
        var room = Math.abs(Math.sin(angle)) < SIDEWAYS ? 1.2 * BREADTH : BREADTH - 4;
        if (Theme.SHARE.holds(slice.words(), room)) {
            var line = Theme.SHARE.in(slice.colour().ink()).line(slice.words(), room);
            var y = centreY - MIDDLE * Math.cos(angle);
            line.around(graphics, centreX + MIDDLE * Math.sin(angle), y + line.size() * 0.36);
        }
    }

    private Ellipse2D circle(double radius) {
        return new Ellipse2D.Double(centreX - radius, centreY - radius, 2 * radius, 2 * radius);
    }
}
