package app.rosalie.pictures.chart;

import java.awt.Color;

/** How well one colour is read on another, from 1 to 21 as the WCAG define it: 4.5 is enough for words. */
final class Contrast {

    static final double ENOUGH_FOR_WORDS = 4.5;

    private Contrast() {}

    static double between(Color one, Color other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int part) {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
