package app.rosalie.pictures.calendar;

import app.rosalie.pictures.drawing.FittedLine;
import app.rosalie.pictures.drawing.TextStyle;
import app.rosalie.pictures.drawing.Theme;
import app.rosalie.pictures.drawing.Typeface;

/** How the words of a page of the agenda are set: names and figures 40 pixels at least, all else 36. */
final class PageText {

    static final TextStyle TITLE = new TextStyle(Typeface.BOLD, 44, Theme.INK);
    static final TextStyle SUBTITLE = new TextStyle(Typeface.REGULAR, 36, Theme.QUIET_INK);
    static final TextStyle NAME = new TextStyle(Typeface.SEMIBOLD, 40, Theme.INK);
    static final TextStyle DETAIL = new TextStyle(Typeface.REGULAR, 36, Theme.INK);
    static final TextStyle NUMBER = new TextStyle(Typeface.BOLD, 42, Theme.INK);
    static final TextStyle NOTE = new TextStyle(Typeface.REGULAR, 36, Theme.QUIET_INK);

    private static final String CUT = "…";

    private PageText() {}

    /** The whole text in its size, or as much of it as fits. */
    static FittedLine line(TextStyle style, String text, double width) {
        return style.abbreviated(text, width, CUT);
    }
}
