package app.rosalie.pictures.calendar;

import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;

/** The hours of a page: a label at the left and a fine line across, between {@code left} and {@code right}. */
record HourLines(HourAxis axis, int left, int right) {

    static final int THIN = 2;
    private static final int BEFORE = 12;
    private static final int LEAST_BETWEEN_LABELS = 44;

    void draw(Graphics2D graphics) {
        var below = Integer.MIN_VALUE;
        for (var hour : axis.hours().hours()) {
            var y = axis.y(hour.minute());
            graphics.setColor(Theme.LINE);
            graphics.fillRect(left - 6, y - THIN / 2, right - left + 6, THIN);
            if (y >= below) {
                PageText.line(PageText.NOTE, hour.label(), left - BEFORE - 4.0).upTo(graphics, left - BEFORE, y + 13);
                below = y + LEAST_BETWEEN_LABELS;
            }
        }
    }
}
