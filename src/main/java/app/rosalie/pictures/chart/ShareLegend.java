package app.rosalie.pictures.chart;

import app.rosalie.pictures.Split;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;
import java.util.List;

/** What the slices of a ring are called: a patch of the colour, the label, the percent at the right, the detail below. */
record ShareLegend(List<Split.Share> shares) {

    static final int LEFT = 552;
    static final int PATCH = 34;

    private static final int RIGHT = Theme.WIDTH - Theme.MARGIN;
    private static final int WORDS = LEFT + PATCH + 18;
    private static final int ROUND = 18;
    private static final int STEP = 100;
    private static final int CLOSER = 88;
    private static final int MANY = 6;

    /** The patch, and the detail below it. */
    private static final int LAST = 70;

    int height() {
        return (shares.size() - 1) * step() + LAST;
    }

    int step() {
        return shares.size() < MANY ? STEP : CLOSER;
    }

    void draw(Graphics2D graphics, int top) {
        for (var place = 0; place < shares.size(); place++) {
            graphics.setColor(SliceColour.ALL.get(place).ground());
            graphics.fillRoundRect(LEFT, top + place * step(), PATCH, PATCH, ROUND, ROUND);
            drawWords(graphics, shares.get(place), top + place * step());
        }
    }

    private static void drawWords(Graphics2D graphics, Split.Share share, int top) {
        var percent = Theme.ENTRY.line(share.percent(), 140);
        percent.upTo(graphics, RIGHT, top + 28);
        Theme.ENTRY.line(share.label(), RIGHT - WORDS - percent.width() - 16).from(graphics, WORDS, top + 28);
        Theme.LABEL.line(share.detail(), RIGHT - WORDS).from(graphics, WORDS, top + 66);
    }
}
