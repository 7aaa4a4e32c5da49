package app.rosalie.pictures.chart;

import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;

/** The title of a chart and the quiet line below it. */
record ChartHeading(String title, String subtitle) {

    /** Where the quiet line ends. */
    static final int HEIGHT = 142;

    private static final double ROOM = Theme.WIDTH - 2.0 * Theme.MARGIN;

    void draw(Graphics2D graphics) {
        Theme.TITLE.line(title, ROOM, 32).from(graphics, Theme.MARGIN, 84);
        Theme.SUBTITLE.line(subtitle, ROOM, 26).from(graphics, Theme.MARGIN, 132);
    }
}
