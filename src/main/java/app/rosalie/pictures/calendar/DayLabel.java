package app.rosalie.pictures.calendar;

import app.rosalie.pictures.drawing.FittedLine;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Color;
import java.awt.Graphics2D;

/** The name of a day, on a plum ground where it is today. */
final class DayLabel {

    private static final int HEIGHT = 42;
    private static final int BESIDE = 16;

    private final boolean today;
    private final FittedLine line;

    DayLabel(String label, boolean today, double room) {
        this.today = today;
        line = Theme.DAY.in(today ? Color.WHITE : Theme.INK).line(label, room - (today ? BESIDE : 0));
    }

    double width() {
        return line.width() + 2 * BESIDE;
    }

    void around(Graphics2D graphics, double centre, int baseline) {
        if (today && line.width() > 0) {
            graphics.setColor(Theme.PLUM);
            graphics.fillRoundRect((int) (centre - width() / 2), baseline - 30, (int) width(), HEIGHT, HEIGHT, HEIGHT);
        }
        line.around(graphics, centre, baseline);
    }
}
