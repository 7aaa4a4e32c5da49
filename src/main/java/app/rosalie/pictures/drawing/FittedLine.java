package app.rosalie.pictures.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import org.jspecify.annotations.Nullable;

/**
 * One line of text that is known to fit, {@code width} pixels wide.
 *
 * @param shaped the text where it needs letters of several fonts or another direction, else null
 */
public record FittedLine(
        String text,
        Font font,
        Color ink,
        double width,
        @Nullable TextLayout shaped) {

    public float size() {
        return font.getSize2D();
    }

    public void from(Graphics2D graphics, double left, double baseline) {
        graphics.setColor(ink);
        if (shaped != null) {
            shaped.draw(graphics, (float) left, (float) baseline);
            return;
        }
        graphics.setFont(font);
        graphics.drawString(text, (float) left, (float) baseline);
    }

    public void around(Graphics2D graphics, double centre, double baseline) {
        from(graphics, centre - width / 2, baseline);
    }

    public void upTo(Graphics2D graphics, double right, double baseline) {
        from(graphics, right - width, baseline);
    }

    /** A stroke through the words, to be drawn over them. */
    public void strike(Graphics2D graphics, double left, double baseline) {
        var height = Math.round(baseline - size() * 0.27);
        graphics.setColor(ink);
        graphics.fillRect((int) left - 2, (int) height - 1, (int) width + 4, 3);
    }
}
