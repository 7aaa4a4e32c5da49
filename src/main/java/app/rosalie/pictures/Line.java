package app.rosalie.pictures;

import java.awt.Graphics2D;

/** One line of text that is known to fit, {@code width} pixels wide. */
record Line(String text, Lettering lettering, double width) {

    void from(Graphics2D graphics, double left, double baseline) {
        graphics.setFont(lettering.font());
        graphics.setColor(lettering.ink());
        graphics.drawString(text, (float) left, (float) baseline);
    }

    void around(Graphics2D graphics, double centre, double baseline) {
        from(graphics, centre - width / 2, baseline);
    }

    void upTo(Graphics2D graphics, double right, double baseline) {
        from(graphics, right - width, baseline);
    }

    /** A stroke through the words, to be drawn over them. */
    void strike(Graphics2D graphics, double left, double baseline) {
        var height = Math.round(baseline - lettering.size() * 0.27);
        graphics.setColor(lettering.ink());
        graphics.fillRect((int) left - 2, (int) height - 1, (int) width + 4, 3);
    }
}
