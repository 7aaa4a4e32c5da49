package app.rosalie.pictures.chart;

import app.rosalie.pictures.drawing.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import org.knowm.xchart.DialChart;
import org.knowm.xchart.style.DialStyler;

/**
 * The half ring of a gauge, XChart's dial without its hand: filled from the left end up to the share. What is beyond the goal
 * is a second lap over the first one.
 */
record GaugeDial(double share) {

    static final double CENTRE_X = Theme.WIDTH / 2.0;
    static final double CENTRE_Y = 604;
    static final double RADIUS = 372;
    static final float BREADTH = 76;

    static final Color BEYOND = Theme.SAGE;

    private static final int HEIGHT = (int) (RADIUS + BREADTH + 8);
    private static final double LEAST = 0.01;
    private static final double HALO = 0.012;
    private static final Color NONE = new Color(0, true);

    /** XChart outlines its bands with the stroke that it finds: one as broad as the ring makes their ends round. */
    private static final double HAIR = 0.002;

    private static final BasicStroke RING = new BasicStroke(BREADTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    void draw(Graphics2D graphics) {
        var left = CENTRE_X - HEIGHT;
        var top = CENTRE_Y - (HEIGHT + RADIUS) / 2;
        graphics.setStroke(RING);
        graphics.translate(left, top);
        dial().paint(graphics, 2 * HEIGHT, HEIGHT);
        graphics.translate(-left, -top);
    }

    private DialChart dial() {
        var dial = new DialChart(2 * HEIGHT, HEIGHT, new ChartTheme());
        dial.addSeries("share", 0);
        var style = dial.getStyler();
        style.setArcAngle(180)
                .setDonutThickness(HAIR)
                .setArrowLengthPercentage(0)
                .setArrowColor(NONE);
        style.setAxisTicksMarksVisible(false).setLabelVisible(false).setPlotContentSize(RADIUS / HEIGHT);
        if (share < 1) {
            firstLap(style);
        } else {
            secondLap(style, Math.min(share - 1, 1));
        }
        return dial;
    }

    /** Of its three bands, XChart draws the middle one first: it reaches no further below the others than it must. */
    private void firstLap(DialStyler style) {
        var end = share > 0 ? Math.max(share, LEAST) : 0;
        style.setMiddleFrom(end).setMiddleTo(1).setMiddleColor(Theme.TRACK);
        style.setLowerFrom(0).setLowerTo(end).setLowerColor(Theme.PLUM);
        style.setUpperFrom(0).setUpperTo(0);
    }

    private static void secondLap(DialStyler style, double lap) {
        var end = lap > 0 ? Math.max(lap, LEAST) : 0;
        style.setMiddleFrom(end).setMiddleTo(1).setMiddleColor(Theme.PLUM);
        style.setLowerFrom(end)
                .setLowerTo(end > 0 && end < 1 - HALO ? end + HALO : 0)
                .setLowerColor(Theme.GROUND);
        style.setUpperFrom(0).setUpperTo(end).setUpperColor(BEYOND);
    }
}
