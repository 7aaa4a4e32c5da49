package app.rosalie.pictures.chart;

import app.rosalie.pictures.Split;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;
import java.util.List;

/** What the slices of a ring are called: a patch of the colour, the label, below it the percent and the detail. */
record ShareLegend(List<Split.Share> shares) {

    static final int LEFT = 546;
    static final int PATCH = 36;

    private static final int RIGHT = Theme.WIDTH - Theme.MARGIN;
    private static final int WORDS = LEFT + PATCH + 18;
    private static final int WIDEST_PERCENT = 140;
    private static final int BESIDE = 18;
    private static final int ROUND = 18;
    private static final int STEP = 112;
    private static final int CLOSER = 102;
    private static final int MANY = 6;

    /** The patch, and the detail below it. */
    private static final int LAST = 84;

    int height() {
        return (shares.size() - 1) * step() + LAST;
    }

    int step() {
        return shares.size() < MANY ? STEP : CLOSER;
    }

    void draw(Graphics2D graphics, int top) {
        for (var place = 0; place < shares.size(); place++) {
            graphics.setColor(ChartTheme.SLICES.get(place));
            graphics.fillRoundRect(LEFT, top + place * step(), PATCH, PATCH, ROUND, ROUND);
            drawWords(graphics, shares.get(place), top + place * step());
        }
    }

    private static void drawWords(Graphics2D graphics, Split.Share share, int top) {
        ChartTheme.line(ChartTheme.NAME, share.label(), RIGHT - WORDS).from(graphics, WORDS, top + 32);
        var percent = ChartTheme.line(ChartTheme.SHARE, share.percent(), WIDEST_PERCENT);
        percent.from(graphics, WORDS, top + 78);
        var from = WORDS + percent.width() + BESIDE;
        ChartTheme.line(ChartTheme.LABEL, share.detail(), RIGHT - from).from(graphics, from, top + 78);
    }
}
