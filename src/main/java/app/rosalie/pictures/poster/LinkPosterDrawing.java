package app.rosalie.pictures.poster;

import app.rosalie.pictures.LinkPoster;
import app.rosalie.pictures.drawing.Drawing;
import app.rosalie.pictures.drawing.TextStyle;
import app.rosalie.pictures.drawing.Theme;
import app.rosalie.pictures.drawing.Typeface;
import java.awt.Color;
import java.awt.Graphics2D;

/** A {@link LinkPoster}: the salon's name on a band of plum, below it the code on a white card, and the link in letters. */
public final class LinkPosterDrawing implements Drawing {

    private static final int HEIGHT = 1520;
    private static final int STORY = 1920;
    private static final int BAND = 300;

    /** The app lays its own signs over the upper and the lower edge of a story. */
    private static final int STORY_BAND = 500;

    private static final int FOOT = 260;
    private static final int STORY_FOOT = 420;
    private static final int CARD = 860;
    private static final int ROUND = 56;
    private static final int ROOM = Theme.WIDTH - 2 * Theme.MARGIN;
    private static final double MIDDLE = Theme.WIDTH / 2.0;

    private static final TextStyle SALON = new TextStyle(Typeface.BOLD, 72, Theme.GROUND);
    private static final TextStyle TITLE = new TextStyle(Typeface.REGULAR, 48, Theme.GROUND);
    private static final TextStyle CALL = new TextStyle(Typeface.BOLD, 46, Theme.INK);
    private static final TextStyle SHOWN = new TextStyle(Typeface.REGULAR, 38, Theme.QUIET_INK);

    private final LinkPoster poster;

    public LinkPosterDrawing(LinkPoster poster) {
        this.poster = poster;
    }

    @Override
    public int height() {
        return poster.tall() ? STORY : HEIGHT;
    }

    @Override
    public void draw(Graphics2D graphics) {
        int band = poster.tall() ? STORY_BAND : BAND;
        int foot = poster.tall() ? STORY_FOOT : FOOT;
        graphics.setColor(Theme.PLUM);
        graphics.fillRect(0, 0, Theme.WIDTH, band);
        SALON.line(poster.salon(), ROOM).around(graphics, MIDDLE, band - 160.0);
        TITLE.line(poster.title(), ROOM).around(graphics, MIDDLE, band - 76.0);
        card(graphics, band + (height() - band - foot - CARD) / 2);
        double call = height() - foot + 66.0;
        CALL.line(poster.call(), ROOM).around(graphics, MIDDLE, call);
        SHOWN.line(poster.shown(), ROOM).around(graphics, MIDDLE, call + 74);
    }

    private void card(Graphics2D graphics, int top) {
        int left = (Theme.WIDTH - CARD) / 2;
        graphics.setColor(Color.WHITE);
        graphics.fillRoundRect(left, top, CARD, CARD, ROUND, ROUND);
        graphics.setColor(Theme.LINE);
        graphics.drawRoundRect(left, top, CARD, CARD, ROUND, ROUND);
        new QrMatrix(poster.target()).draw(graphics, left, top, CARD, Theme.INK);
    }
}
