package app.rosalie.pictures;

import java.awt.Color;

/** The tokens that every picture is drawn with, in pixels of a 1080 wide picture: a third of that is a point on a phone. */
final class Theme {

    static final Color GROUND = new Color(0xFBF7F4);
    static final Color INK = new Color(0x2B2233);
    static final Color QUIET_INK = new Color(0x756B7D);

    /** Between ink and quiet ink: for words on a tinted ground that have had their day. */
    static final Color FADED_INK = new Color(0x5F5668);

    static final Color LINE = new Color(0xE9E1E6);
    static final Color TRACK = new Color(0xEADFE6);
    static final Color PLUM = new Color(0x8E3B6F);
    static final Color ROSE = new Color(0xD98BA3);
    static final Color LILAC = new Color(0xC0B4CA);
    static final Color SAGE = new Color(0x5F8D6B);
    static final Color AMBER = new Color(0xC98A1B);
    static final Color INDIGO = new Color(0x5566B8);
    static final Color CORAL = new Color(0xC8524B);

    /** Sage and coral as inks: a little darker, so that words in them keep a contrast of 4.5 to the ground. */
    static final Color SAGE_INK = new Color(0x4B7857);

    static final Color CORAL_INK = new Color(0xBC443D);

    static final int WIDTH = 1080;
    static final int MARGIN = 60;

    /** A page of the diary needs the width and keeps a smaller margin. */
    static final int PAGE_MARGIN = 40;

    static final int PAGE = WIDTH - 2 * PAGE_MARGIN;

    static final Lettering TITLE = new Lettering(Typeface.BOLD, 40, INK);
    static final Lettering SUBTITLE = new Lettering(Typeface.REGULAR, 30, QUIET_INK);
    static final Lettering FIGURE = new Lettering(Typeface.BOLD, 100, INK);
    static final Lettering BELOW_FIGURE = new Lettering(Typeface.REGULAR, 34, QUIET_INK);
    static final Lettering LABEL = new Lettering(Typeface.REGULAR, 28, QUIET_INK);
    static final Lettering MARK = new Lettering(Typeface.REGULAR, 26, INK);
    static final Lettering REMARK = new Lettering(Typeface.SEMIBOLD, 30, INK);
    static final Lettering TOTAL = new Lettering(Typeface.BOLD, 56, INK);
    static final Lettering ENTRY = new Lettering(Typeface.SEMIBOLD, 34, INK);
    static final Lettering SHARE = new Lettering(Typeface.SEMIBOLD, 26, INK);
    static final Lettering HOUR = new Lettering(Typeface.REGULAR, 26, QUIET_INK);
    static final Lettering DAY = new Lettering(Typeface.SEMIBOLD, 26, INK);
    static final Lettering NUMBER = new Lettering(Typeface.BOLD, 30, INK);
    static final Lettering NOTE = new Lettering(Typeface.REGULAR, 26, QUIET_INK);

    private Theme() {}
}
