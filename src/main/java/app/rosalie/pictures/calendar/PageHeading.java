package app.rosalie.pictures.calendar;

import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;

/** The title of a page of the agenda and the quiet line below it; {@code room} is what they may take of the width. */
record PageHeading(String title, String subtitle, double room) {

    static final int HEIGHT = 128;

    void draw(Graphics2D graphics) {
        Theme.TITLE.line(title, room, 32).from(graphics, Theme.PAGE_MARGIN, 76);
        Theme.SUBTITLE.line(subtitle, Theme.PAGE, 26).from(graphics, Theme.PAGE_MARGIN, 122);
    }
}
