package app.rosalie.pictures.poster;

import app.rosalie.pictures.SlotPoster;
import app.rosalie.pictures.drawing.Drawing;
import app.rosalie.pictures.drawing.TextStyle;
import app.rosalie.pictures.drawing.Theme;
import app.rosalie.pictures.drawing.Typeface;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

/** A {@link SlotPoster}: the salon's name on a band of plum, below it a card for each day with its times. */
public final class SlotPosterDrawing implements Drawing {

    private static final int BAND = 300;
    private static final int SMALLEST = 1080;
    private static final int COLUMNS = 3;
    private static final int BETWEEN = 20;
    private static final int PILL = 84;
    private static final int DAY = 72;
    private static final int BETWEEN_DAYS = 44;
    private static final int ROOM = Theme.WIDTH - 2 * Theme.MARGIN;
    private static final int FOOT = 130;
    private static final double PILL_WIDTH = (ROOM - (COLUMNS - 1.0) * BETWEEN) / COLUMNS;

    private static final TextStyle SALON = new TextStyle(Typeface.BOLD, 68, Theme.GROUND);
    private static final TextStyle TITLE = new TextStyle(Typeface.REGULAR, 42, Theme.GROUND);
    private static final TextStyle DAY_NAME = new TextStyle(Typeface.BOLD, 40, Theme.INK);
    private static final TextStyle TIME = new TextStyle(Typeface.SEMIBOLD, 42, Theme.PLUM);
    private static final TextStyle FOOT_WORDS = new TextStyle(Typeface.SEMIBOLD, 36, Theme.QUIET_INK);

    private final SlotPoster poster;
    private final int above;

    public SlotPosterDrawing(SlotPoster poster) {
        this.poster = poster;
        // A short list stands in the middle of what is left of a square.
        above = Math.max(BETWEEN_DAYS, (SMALLEST - BAND - FOOT - days()) / 2);
    }

    private int days() {
        return poster.days().stream().mapToInt(SlotPosterDrawing::height).sum()
                + BETWEEN_DAYS * (poster.days().size() - 1);
    }

    private static int height(SlotPoster.Day day) {
        int rows = Math.ceilDiv(day.times().size(), COLUMNS);
        return DAY + rows * PILL + (rows - 1) * BETWEEN;
    }

    @Override
    public int height() {
        return Math.max(SMALLEST, BAND + 2 * above + days() + FOOT);
    }

    @Override
    public void draw(Graphics2D graphics) {
        graphics.setColor(Theme.PLUM);
        graphics.fillRect(0, 0, Theme.WIDTH, BAND);
        SALON.line(poster.salon(), ROOM).around(graphics, Theme.WIDTH / 2.0, 140);
        TITLE.line(poster.title(), ROOM).around(graphics, Theme.WIDTH / 2.0, 220);
        int top = BAND + above;
        for (SlotPoster.Day day : poster.days()) {
            draw(graphics, day, top);
            top += height(day) + BETWEEN_DAYS;
        }
        FOOT_WORDS.line(poster.foot(), ROOM).around(graphics, Theme.WIDTH / 2.0, height() - 60);
    }

    private static void draw(Graphics2D graphics, SlotPoster.Day day, int top) {
        DAY_NAME.line(day.name(), ROOM).from(graphics, Theme.MARGIN, top + 40);
        List<String> times = day.times();
        for (int place = 0; place < times.size(); place++) {
            double left = Theme.MARGIN + place % COLUMNS * (PILL_WIDTH + BETWEEN);
            pill(graphics, times.get(place), left, top + DAY + place / COLUMNS * (PILL + BETWEEN));
        }
    }

    private static void pill(Graphics2D graphics, String time, double left, int top) {
        int width = (int) Math.round(PILL_WIDTH);
        graphics.setColor(Color.WHITE);
        graphics.fillRoundRect((int) Math.round(left), top, width, PILL, PILL, PILL);
        graphics.setColor(Theme.ROSE);
        graphics.drawRoundRect((int) Math.round(left), top, width, PILL, PILL, PILL);
        TIME.line(time, PILL_WIDTH - 30).around(graphics, left + PILL_WIDTH / 2, top + 56);
    }
}
