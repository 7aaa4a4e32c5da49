package app.rosalie.pictures;

/**
 * What differs between the columns of a day and of a week, in pixels.
 *
 * @param hour the height of an hour where nothing asks for more
 * @param leastBlock the least height that a visit is read at
 * @param longest the most that all hours together may take
 * @param gap what is left free around a visit at each side
 * @param inset what is left free beside the words of a visit
 * @param narrow below this width its words may be turned
 * @param title how the title of a visit is set
 * @param detail how its detail is set
 * @param leading from one line to the next
 * @param notes whether there is room for the notes of visits and the labels of stretches
 */
record Measures(
        int hour,
        int leastBlock,
        int longest,
        int gap,
        int inset,
        int narrow,
        Lettering title,
        Lettering detail,
        int leading,
        boolean notes) {

    static final Measures DAY = new Measures(
            108,
            34,
            2100,
            3,
            12,
            64,
            new Lettering(Typeface.SEMIBOLD, 30, Theme.INK),
            new Lettering(Typeface.REGULAR, 27, Theme.INK),
            34,
            true);

    static final Measures WEEK = new Measures(
            94,
            30,
            1700,
            2,
            6,
            64,
            new Lettering(Typeface.SEMIBOLD, 26, Theme.INK),
            new Lettering(Typeface.REGULAR, 24, Theme.INK),
            29,
            false);
}
