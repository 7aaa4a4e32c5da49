package app.rosalie.pictures.calendar;

import app.rosalie.pictures.drawing.FittedLine;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;

/** The title of a page of the agenda and the facts below it; {@code room} is what the title may take of the width. */
record PageHeading(String title, String subtitle, double room) {

    static final int HEIGHT = 136;

    private static final String BETWEEN = " · ";

    void draw(Graphics2D graphics) {
        PageText.line(PageText.TITLE, title, room).from(graphics, Theme.PAGE_MARGIN, 72);
        facts(subtitle).from(graphics, Theme.PAGE_MARGIN, 122);
    }

    /** The last facts are left out where there is no room for them: none is cut. */
    private static FittedLine facts(String facts) {
        var last = facts.lastIndexOf(BETWEEN);
        return PageText.SUBTITLE
                .whole(facts, Theme.PAGE)
                .orElseGet(() -> last < 0
                        ? PageText.line(PageText.SUBTITLE, facts, Theme.PAGE)
                        : facts(facts.substring(0, last)));
    }
}
