package app.rosalie.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The columns of a trend over the width of its plot: what was before in pale behind, what is now in plum before it, with a
 * border and hatched where it is not over.
 */
final class TrendColumns {

    static final int SAMPLE = 30;

    private static final double WIDE = 0.86;
    private static final double NARROW = 0.5;
    private static final double ALONE = 0.62;
    private static final double WIDEST = 120;
    private static final double LEAST = 4;
    private static final double ROUND = 8;
    private static final float BORDER = 3;

    private final List<TrendChart.Bar> bars;
    private final TrendScale scale;
    private final double left;
    private final double slot;
    private final double wide;
    private final double narrow;

    TrendColumns(List<TrendChart.Bar> bars, TrendScale scale, double left, double right) {
        this.bars = bars;
        this.scale = scale;
        this.left = left;
        slot = (right - left) / bars.size();
        wide = Math.min(WIDEST, slot * WIDE);
        var compared = bars.stream().anyMatch(bar -> bar.before() != null);
        narrow = compared ? wide * NARROW / WIDE : Math.min(WIDEST * ALONE, slot * ALONE);
    }

    double left() {
        return left;
    }

    double slot() {
        return slot;
    }

    double centre(int place) {
        return left + (place + 0.5) * slot;
    }

    double end(TrendChart.Bar bar) {
        return scale.y(bar.value());
    }

    /** How high the columns of now reach between two places across the plot; 0 at least. */
    double top(double from, double to) {
        return scale.y(values(from, to).max().orElse(0));
    }

    /** As {@link #top}, downwards. */
    double bottom(double from, double to) {
        return scale.y(values(from, to).min().orElse(0));
    }

    private DoubleStream values(double from, double to) {
        var reached = IntStream.range(0, bars.size())
                .filter(place -> centre(place) + narrow / 2 > from && centre(place) - narrow / 2 < to)
                .mapToDouble(place -> bars.get(place).value());
        return DoubleStream.concat(DoubleStream.of(0), reached);
    }

    void draw(Graphics2D graphics) {
        for (var place = 0; place < bars.size(); place++) {
            var bar = bars.get(place);
            if (bar.before() != null && bar.before() != 0) {
                graphics.setColor(Theme.LILAC);
                graphics.fill(shape(centre(place), wide, bar.before(), 0));
            }
            if (bar.value() != 0) {
                drawNow(graphics, bar, centre(place));
            }
        }
    }

    private void drawNow(Graphics2D graphics, TrendChart.Bar bar, double centre) {
        if (bar.running()) {
            graphics.setPaint(Hatch.RUNNING);
            graphics.fill(shape(centre, narrow, bar.value(), 0));
            graphics.setColor(Theme.PLUM);
            graphics.setStroke(new BasicStroke(BORDER));
            graphics.draw(shape(centre, narrow, bar.value(), BORDER / 2));
        } else {
            graphics.setColor(Theme.PLUM);
            graphics.fill(shape(centre, narrow, bar.value(), 0));
        }
    }

    /** From zero to the value, rounded at the value's end. */
    private Shape shape(double centre, double width, double value, double inset) {
        var zero = scale.zero();
        var way = value > 0 ? -1 : 1;
        var length = Math.max(LEAST, Math.abs(scale.y(value) - zero)) - inset;
        var half = width / 2 - inset;
        var round = Math.min(Math.min(ROUND, length), half * 0.6);
        var tip = zero + way * length;
        var path = new Path2D.Double();
        path.moveTo(centre - half, zero);
        path.lineTo(centre - half, tip - way * round);
        path.quadTo(centre - half, tip, centre - half + round, tip);
        path.lineTo(centre + half - round, tip);
        path.quadTo(centre + half, tip, centre + half, tip - way * round);
        path.lineTo(centre + half, zero);
        path.closePath();
        return path;
    }

    /** A column in little for the legend. */
    static void sample(Graphics2D graphics, Color color, int left, int top, int width) {
        graphics.setColor(color);
        graphics.fillRoundRect(left, top, width, SAMPLE, 8, 8);
    }
}
