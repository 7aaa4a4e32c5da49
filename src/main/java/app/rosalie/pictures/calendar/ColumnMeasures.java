package app.rosalie.pictures.calendar;

import app.rosalie.pictures.drawing.TextStyle;
import app.rosalie.pictures.drawing.Theme;
import app.rosalie.pictures.drawing.Typeface;

/**
 * What differs between the columns of a day and of a week, in pixels.
 *
 * @param gap what is left free around a visit at each side
 * @param notes whether there is room for the notes of visits and the labels of stretches
 */
record ColumnMeasures(Heights heights, Text text, int gap, boolean notes) {

    static final ColumnMeasures DAY = new ColumnMeasures(
            new Heights(108, 34, 2100),
            new Text(
                    new TextStyle(Typeface.SEMIBOLD, 30, Theme.INK),
                    new TextStyle(Typeface.REGULAR, 27, Theme.INK),
                    34,
                    12,
                    64),
            3,
            true);

    static final ColumnMeasures WEEK = new ColumnMeasures(
            new Heights(94, 30, 1700),
            new Text(
                    new TextStyle(Typeface.SEMIBOLD, 26, Theme.INK),
                    new TextStyle(Typeface.REGULAR, 24, Theme.INK),
                    29,
                    6,
                    64),
            2,
            false);

    /**
     * How high the hours and the visits are.
     *
     * @param hour the height of an hour where nothing asks for more
     * @param leastVisit the least height that a visit is read at
     * @param longest the most that all hours together may take
     */
    record Heights(int hour, int leastVisit, int longest) {}

    /**
     * How the words of a visit are set.
     *
     * @param leading from one line to the next
     * @param inset what is left free beside them
     * @param narrow below this width they may be turned
     */
    record Text(TextStyle title, TextStyle detail, int leading, int inset, int narrow) {}
}
