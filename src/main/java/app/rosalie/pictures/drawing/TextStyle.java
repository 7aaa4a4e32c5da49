package app.rosalie.pictures.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/**
 * How a text is set: its typeface, its size in pixels and its ink. Knows what fits into which width.
 *
 * @param breadth how broad the letters are, 1 as the typeface has them
 */
public record TextStyle(Typeface typeface, float size, Color ink, float breadth) {

    /** Below this size a text is not read on a phone. */
    public static final float SMALLEST = 24;

    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);
    private static final int LONGEST = 200;
    private static final String ELLIPSIS = "…";

    /** Narrower than this, letters are no longer those of the typeface. */
    private static final float NARROWEST = 0.8f;

    public TextStyle(Typeface typeface, float size, Color ink) {
        this(typeface, size, ink, 1);
    }

    public TextStyle in(Color other) {
        return new TextStyle(typeface, size, other, breadth);
    }

    /** The whole text in its full size, in narrower letters where it must be; empty where that is not enough. */
    public Optional<FittedLine> whole(String text, double width) {
        var drawable = typeface.drawable(text);
        var needed = width(drawable);
        if (needed <= width) {
            return Optional.of(set(drawable));
        }
        var narrow = new TextStyle(typeface, size, ink, (float) (Math.floor(width / needed * 100) / 100));
        return narrow.breadth < NARROWEST ? Optional.empty() : Optional.of(narrow.set(drawable));
    }

    /** The whole text, or else as many of its letters as fit in its full size, with a sign behind them that says so. */
    public FittedLine abbreviated(String text, double width, String sign) {
        return whole(text, width).orElseGet(() -> {
            var narrow = new TextStyle(typeface, size, ink, NARROWEST);
            return narrow.set(narrow.shortened(typeface.drawable(text), width, sign));
        });
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
            return set(drawable);
        }
        var fitting = new TextStyle(typeface, (float) Math.max(smallest, Math.floor(size * width / needed)), ink);
        return fitting.set(fitting.shortened(drawable, width, ELLIPSIS));
    }

    /** Whether the text, as it is and in this size, is no wider than that. */
    public boolean fits(String text, double width) {
        return width(text) <= width;
    }

    /** Whether the text is shown whole on a line of that width, smaller where it must be. */
    public boolean holds(String text, double width) {
        return new TextStyle(typeface, Math.min(size, SMALLEST), ink).fits(typeface.drawable(text), width);
    }

    private FittedLine set(String text) {
        if (isPlain(text)) {
            return new FittedLine(text, font(), ink, width(text), null);
        }
        var shaped = typeface.shaped(text, size, breadth, SMOOTH);
        return new FittedLine(text, font(), ink, shaped.getAdvance(), shaped);
    }

    private boolean isPlain(String text) {
        return text.isEmpty() || typeface.isPlain(text);
    }

    /** The letters that it is set in, for whoever draws by other means. */
    public Font font() {
        return typeface.at(size, breadth);
    }

    private double width(String text) {
        return isPlain(text)
                ? font().getStringBounds(text, SMOOTH).getWidth()
                : typeface.shaped(text, size, breadth, SMOOTH).getAdvance();
    }

    private String shortened(String text, double width, String sign) {
        if (width(text) <= width) {
            return text;
        }
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text.substring(0, Math.min(text.length(), LONGEST)));
        var end = letters.last();
        while (end > 0 && width(cut(text, end, sign)) > width) {
            end = letters.previous();
        }
        return cut(text, end, sign);
    }

    private static String cut(String text, int end, String sign) {
        var kept = text.substring(0, end).stripTrailing();
        return (kept.endsWith("-") ? kept.substring(0, kept.length() - 1) : kept) + sign;
    }
}
