package app.rosalie.pictures.chart;

import app.rosalie.pictures.TrendChart;
import app.rosalie.pictures.drawing.Hatch;
import app.rosalie.pictures.drawing.Theme;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The bars of a trend over the width of its plot: what was before in pale behind, what is now in plum before it, with a
 * border and hatched where it is not over.
 */
final class TrendBars {

    private static final double WIDE = 0.86;
    private static final double NARROW = 0.5;
    private static final double ALONE = 0.62;
    private static final double WIDEST = 120;
    private static final float BORDER = 3;

    private final List<TrendChart.Bar> bars;
    private final TrendScale scale;
    private final double left;
    private final double step;
    private final double wide;
    private final double narrow;

    TrendBars(List<TrendChart.Bar> bars, TrendScale scale, double left, double right) {
        this.bars = bars;
        this.scale = scale;
        this.left = left;
        step = (right - left) / bars.size();
        wide = Math.min(WIDEST, step * WIDE);
        var compared = bars.stream().anyMatch(bar -> bar.before() != null);
        narrow = compared ? wide * NARROW / WIDE : Math.min(WIDEST * ALONE, step * ALONE);
    }

    double left() {
        return left;
    }

    /** From the middle of a bar to that of the next. */
    double step() {
        return step;
    }

    double centre(int place) {
        return left + (place + 0.5) * step;
    }

    double end(TrendChart.Bar bar) {
        return scale.y(bar.value());
    }

    /** How high the bars of now reach between two places across the plot; 0 at least. */
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
                graphics.fill(outline(centre(place), wide, bar.before(), 0));
            }
            if (bar.value() != 0) {
                drawNow(graphics, bar, centre(place));
            }
        }
    }

    private void drawNow(Graphics2D graphics, TrendChart.Bar bar, double centre) {
        graphics.setPaint(bar.running() ? Hatch.RUNNING : Theme.PLUM);
        graphics.fill(outline(centre, narrow, bar.value(), 0));
        if (bar.running()) {
            graphics.setColor(Theme.PLUM);
            graphics.setStroke(new BasicStroke(BORDER));
            graphics.draw(outline(centre, narrow, bar.value(), BORDER / 2));
        }
    }

    private Shape outline(double centre, double width, double value, double inset) {
        return BarOutline.of(scale, value, inset).around(centre, width / 2 - inset);
    }
}
