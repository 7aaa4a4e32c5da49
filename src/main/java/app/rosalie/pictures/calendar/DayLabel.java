package app.rosalie.pictures.calendar;

import app.rosalie.pictures.drawing.FittedLine;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Color;
import java.awt.Graphics2D;

/** What a day is called beside a heading or above a column, on a plum ground where it is today. */
final class DayLabel {

    private static final int HEIGHT = 54;
    private static final int BESIDE = 22;

    private final boolean today;
    private final FittedLine line;

    DayLabel(String label, boolean today, double room) {
        this.today = today;
        line = PageText.line(PageText.NAME.in(today ? Color.WHITE : Theme.INK), label, room - 2 * BESIDE);
    }

    double width() {
        return line.width() + 2 * BESIDE;
    }

    void around(Graphics2D graphics, double centre, int baseline) {
        if (today && line.width() > 0) {
            graphics.setColor(Theme.PLUM);
            graphics.fillRoundRect((int) (centre - width() / 2), baseline - 41, (int) width(), HEIGHT, HEIGHT, HEIGHT);
        }
        line.around(graphics, centre, baseline);
    }
}
