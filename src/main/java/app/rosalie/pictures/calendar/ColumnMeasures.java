package app.rosalie.pictures.calendar;

/**
 * What differs between the columns of a day and of a week, in pixels.
 *
 * @param gap what is left free around a visit at each side
 * @param notes whether there is room for the notes of visits and the labels of stretches
 */
record ColumnMeasures(Heights heights, Text text, int gap, boolean notes) {

    static final ColumnMeasures DAY = new ColumnMeasures(new Heights(102, 48, 2100), new Text(46, 12, 110), 3, true);

    static final ColumnMeasures WEEK = new ColumnMeasures(new Heights(84, 44, 1700), new Text(40, 4, 90), 2, false);

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
    record Text(int leading, int inset, int narrow) {}
}
