package app.rosalie.pictures.drawing;

import java.awt.Color;

/**
 * The colours, sizes and text styles that every picture is drawn with, in pixels of a 1080 wide picture: a third of that is
 * a point on a phone.
 */
public final class Theme {

    public static final Color GROUND = new Color(0xFBF7F4);
    public static final Color INK = new Color(0x2B2233);
    public static final Color QUIET_INK = new Color(0x756B7D);

    /** Between ink and quiet ink: for words on a tinted ground that have had their day. */
    public static final Color FADED_INK = new Color(0x5F5668);

    public static final Color LINE = new Color(0xE9E1E6);
    public static final Color TRACK = new Color(0xEADFE6);
    public static final Color PLUM = new Color(0x8E3B6F);
    public static final Color ROSE = new Color(0xD98BA3);
    public static final Color LILAC = new Color(0xC0B4CA);
    public static final Color SAGE = new Color(0x5F8D6B);
    public static final Color AMBER = new Color(0xC98A1B);
    public static final Color INDIGO = new Color(0x5566B8);
    public static final Color CORAL = new Color(0xC8524B);

    /** Sage and coral as inks: a little darker, so that words in them keep a contrast of 4.5 to the ground. */
    public static final Color SAGE_INK = new Color(0x4B7857);

    public static final Color CORAL_INK = new Color(0xBC443D);

    public static final int WIDTH = 1080;
    public static final int MARGIN = 60;

    /** A page of the agenda needs the width and keeps a smaller margin. */
    public static final int PAGE_MARGIN = 40;

    public static final int PAGE = WIDTH - 2 * PAGE_MARGIN;

    public static final TextStyle TITLE = new TextStyle(Typeface.BOLD, 40, INK);
    public static final TextStyle SUBTITLE = new TextStyle(Typeface.REGULAR, 30, QUIET_INK);
    public static final TextStyle FIGURE = new TextStyle(Typeface.BOLD, 100, INK);
    public static final TextStyle BELOW_FIGURE = new TextStyle(Typeface.REGULAR, 34, QUIET_INK);
    public static final TextStyle LABEL = new TextStyle(Typeface.REGULAR, 28, QUIET_INK);
    public static final TextStyle MARK = new TextStyle(Typeface.REGULAR, 26, INK);
    public static final TextStyle REMARK = new TextStyle(Typeface.SEMIBOLD, 30, INK);
    public static final TextStyle TOTAL = new TextStyle(Typeface.BOLD, 56, INK);
    public static final TextStyle ENTRY = new TextStyle(Typeface.SEMIBOLD, 34, INK);
    public static final TextStyle SHARE = new TextStyle(Typeface.SEMIBOLD, 26, INK);
    public static final TextStyle HOUR = new TextStyle(Typeface.REGULAR, 26, QUIET_INK);
    public static final TextStyle NOTE = new TextStyle(Typeface.REGULAR, 26, QUIET_INK);

    private Theme() {}
}
