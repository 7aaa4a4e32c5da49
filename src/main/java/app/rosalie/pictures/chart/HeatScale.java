package app.rosalie.pictures.chart;

import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;

/** What the palest and the darkest tint of a heat map mean, with all of them in between. */
record HeatScale(String low, String high) {

    static final int HEIGHT = 64;

    private static final int RIGHT = Theme.WIDTH - Theme.MARGIN;
    private static final int WIDEST_LOW = 260;
    private static final int BASELINE = 58;
    private static final int PATCH = 56;
    private static final int TALL = 34;
    private static final int BETWEEN = 6;
    private static final int BESIDE = 16;

    void draw(Graphics2D graphics, int top) {
        var label = ChartTheme.line(ChartTheme.LABEL, low, WIDEST_LOW);
        label.from(graphics, Theme.MARGIN, top + BASELINE);
        var x = Theme.MARGIN + (int) Math.ceil(label.width()) + BESIDE;
        for (var ground : HeatTint.grounds()) {
            graphics.setColor(ground);
            graphics.fillRect(x, top + BASELINE - TALL + 4, PATCH, TALL);
            x += PATCH + BETWEEN;
        }
        ChartTheme.line(ChartTheme.LABEL, high, RIGHT - x - BESIDE + BETWEEN)
                .from(graphics, x + BESIDE - BETWEEN, top + BASELINE);
    }
}
