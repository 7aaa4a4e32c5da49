package app.rosalie.pictures.chart;

import app.rosalie.pictures.drawing.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import org.jspecify.annotations.Nullable;

/** What the bars of a trend are called, and, where it is compared, those behind them. */
record TrendLegend(String now, @Nullable String before) {

    static final int HEIGHT = 30;

    private static final int RIGHT = Theme.WIDTH - Theme.MARGIN;
    private static final int NARROW = 20;
    private static final int WIDE = 36;
    private static final int AFTER_PATCH = 12;
    private static final int BASELINE = 24;
    private static final int ROUND = 8;

    void draw(Graphics2D graphics, int top) {
        drawPatch(graphics, Theme.PLUM, Theme.MARGIN, top, NARROW);
        var room = before == null ? RIGHT - Theme.MARGIN : (RIGHT - Theme.MARGIN) / 2.0;
        var label = Theme.NOTE.line(now, room - NARROW - 40);
        label.from(graphics, Theme.MARGIN + NARROW + AFTER_PATCH, top + BASELINE);
        if (before != null) {
            drawBefore(graphics, before, Theme.MARGIN + NARROW + 46 + (int) Math.ceil(label.width()), top);
        }
    }

    private static void drawBefore(Graphics2D graphics, String label, int left, int top) {
        drawPatch(graphics, Theme.LILAC, left, top, WIDE);
        var from = left + WIDE + AFTER_PATCH;
        Theme.NOTE.line(label, RIGHT - from).from(graphics, from, top + BASELINE);
    }

    private static void drawPatch(Graphics2D graphics, Color color, int left, int top, int width) {
        graphics.setColor(color);
        graphics.fillRoundRect(left, top, width, HEIGHT, ROUND, ROUND);
    }
}
