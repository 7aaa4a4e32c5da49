package app.rosalie.pictures.chart;

import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;

/** The title of a chart and the quiet line below it. */
record ChartHeading(String title, String subtitle) {

    /** Where the quiet line ends. */
    static final int HEIGHT = 156;

    private static final double ROOM = Theme.WIDTH - 2.0 * Theme.MARGIN;

    void draw(Graphics2D graphics) {
        ChartTheme.line(ChartTheme.TITLE, title, ROOM).from(graphics, Theme.MARGIN, 90);
        ChartTheme.line(ChartTheme.LABEL, subtitle, ROOM).from(graphics, Theme.MARGIN, 144);
    }
}
