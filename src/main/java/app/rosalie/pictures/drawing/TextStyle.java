package app.rosalie.pictures.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.util.Locale;

/** How a text is set: its typeface, its size in pixels and its ink. Knows what fits into which width. */
public record TextStyle(Typeface typeface, float size, Color ink) {

    /** Below this size a text is not read on a phone. */
    public static final float SMALLEST = 24;

    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);
    private static final int LONGEST = 200;
    private static final String ELLIPSIS = "…";

    public TextStyle in(Color other) {
        return new TextStyle(typeface, size, other);
    }

    /** As large as it is, or smaller where the space is that low. */
    public TextStyle within(int height) {
        return new TextStyle(typeface, Math.min(size, Math.max(SMALLEST, Math.round(height * 0.85f))), ink);
    }

    /** The text on one line of at most that width: smaller where it must be, and shortened where that is not enough. */
    public FittedLine line(String text, double width) {
        return line(text, width, SMALLEST);
    }

    /** As {@link #line(String, double)}, and never smaller than {@code smallest}. */
    public FittedLine line(String text, double width, float smallest) {
        var drawable = typeface.drawable(text);
        var needed = width(drawable);
        if (needed <= width) {
            return new FittedLine(drawable, font(), ink, needed);
        }
        var fitting = new TextStyle(typeface, (float) Math.max(smallest, Math.floor(size * width / needed)), ink);
        var shortened = fitting.shortened(drawable, width);
        return new FittedLine(shortened, fitting.font(), ink, fitting.width(shortened));
    }

    /** Whether the text, as it is and in this size, is no wider than that. */
    public boolean fits(String text, double width) {
        return width(text) <= width;
    }

    /** Whether the text is shown whole on a line of that width, smaller where it must be. */
    public boolean holds(String text, double width) {
        return new TextStyle(typeface, Math.min(size, SMALLEST), ink).fits(typeface.drawable(text), width);
    }

    /** The letters that it is set in, for whoever draws by other means. */
    public Font font() {
        return typeface.at(size);
    }

    private double width(String text) {
        return font().getStringBounds(text, SMOOTH).getWidth();
    }

    private String shortened(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text.substring(0, Math.min(text.length(), LONGEST)));
        var end = letters.last();
        while (end > 0 && width(cut(text, end)) > width) {
            end = letters.previous();
        }
        return cut(text, end);
    }

    private static String cut(String text, int end) {
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
