package app.rosalie.pictures.chart;

import app.rosalie.pictures.TrendChart;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the bars, the outline and the curve of a trend are called. XChart's own legend has no signs as large as its letters. */
record TrendLegend(TrendChart trend) {

    static final int HEIGHT = 34;

    private static final double RIGHT = Theme.WIDTH - Theme.MARGIN;
    private static final int BASELINE = 30;
    private static final int SIGN = 34;
    private static final int BESIDE = 14;
    private static final int BETWEEN = 36;

    private interface Sign {
        void draw(Graphics2D graphics, double left, double top);
    }

    private record Name(String words, Sign sign) {}

    void draw(Graphics2D graphics, int top) {
        var names = new ArrayList<Name>();
        add(names, trend.nowLabel(), TrendLegend::bar);
        add(names, trend.beforeLabel(), TrendLegend::outline);
        add(names, trend.sum().sumLabel(), TrendLegend::curve);
        var left = (double) Theme.MARGIN;
        for (var place = 0; place < names.size(); place++) {
            left = draw(graphics, names.get(place), left, top, (RIGHT - left) / (names.size() - place));
        }
    }

    private static void add(List<Name> names, @Nullable String words, Sign sign) {
        if (words != null) {
            names.add(new Name(words, sign));
        }
    }

    /** Gives where the next one begins. */
    private static double draw(Graphics2D graphics, Name name, double left, int top, double room) {
        name.sign().draw(graphics, left, top);
        var from = left + SIGN + BESIDE;
        var line = ChartTheme.line(ChartTheme.LABEL, name.words(), room - SIGN - BESIDE);
        line.from(graphics, from, top + BASELINE);
        return from + line.width() + BETWEEN;
    }

    private static void bar(Graphics2D graphics, double left, double top) {
        graphics.setColor(Theme.PLUM);
        graphics.fill(new Rectangle2D.Double(left + 5, top, SIGN - 10, SIGN));
    }

    private static void outline(Graphics2D graphics, double left, double top) {
        var sign = new Rectangle2D.Double(left + 2, top + 2, SIGN - 4, SIGN - 4);
        graphics.setColor(TrendBars.SHADE);
        graphics.fill(sign);
        graphics.setColor(TrendBars.OUTLINE);
        graphics.setStroke(TrendBars.OUTLINED);
        graphics.draw(sign);
    }

    private static void curve(Graphics2D graphics, double left, double top) {
        graphics.setColor(TrendBars.CURVE);
        graphics.setStroke(TrendBars.CURVED);
        graphics.draw(new Line2D.Double(left, top + SIGN - 8, left + SIGN, top + 8));
    }
}
