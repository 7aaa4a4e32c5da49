package app.rosalie.pictures.calendar;

import app.rosalie.pictures.drawing.FittedLine;
import app.rosalie.pictures.drawing.Hatch;
import app.rosalie.pictures.drawing.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import org.jspecify.annotations.Nullable;

/** A stretch of a column: hatched where it is closed, an empty white field where it is free. */
record EmptyStretchDrawing(Rectangle place, @Nullable FittedLine label) {

    private static final int ROUND = 18;
    private static final int GAP = 3;
    private static final int BEFORE = 27;
    private static final int LABEL = 50;
    private static final int LEAST_FOR_LABEL = 44;
    private static final BasicStroke THIN = new BasicStroke(2);

    void drawClosed(Graphics2D graphics) {
        graphics.setPaint(Hatch.CLOSED);
        graphics.fill(place);
        if (label != null && place.height >= LABEL) {
            graphics.setColor(Theme.GROUND);
            graphics.fillRoundRect(
                    place.x + BEFORE - 13, middle() - LABEL / 2, (int) label.width() + 26, LABEL, ROUND, ROUND);
            drawLabel(graphics, label);
        }
    }

    void drawFree(Graphics2D graphics) {
        var field = new Rectangle(place.x + GAP, place.y + GAP, place.width - 2 * GAP, place.height - 2 * GAP);
        graphics.setColor(Color.WHITE);
        graphics.fillRoundRect(field.x, field.y, field.width, field.height, ROUND, ROUND);
        graphics.setColor(Theme.LINE);
        graphics.setStroke(THIN);
        graphics.drawRoundRect(field.x, field.y, field.width, field.height, ROUND, ROUND);
        if (label != null && place.height >= LEAST_FOR_LABEL) {
            drawLabel(graphics, label);
        }
    }

    private void drawLabel(Graphics2D graphics, FittedLine words) {
        words.from(graphics, place.x + BEFORE, middle() + 13);
    }

    /** Of the label: in a long stretch it stands near the top, as the names of visits do. */
    private int middle() {
        return place.y + Math.min(place.height / 2, LABEL);
    }
}
