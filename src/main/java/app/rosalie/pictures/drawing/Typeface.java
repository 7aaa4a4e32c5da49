package app.rosalie.pictures.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Inter in the weights that the pictures use, read from the bundled files and never from the machine's own fonts. Letters that
 * it has not come from a {@link ScriptFont}.
 */
public enum Typeface {
    REGULAR("Inter-Regular.ttf"),
    SEMIBOLD("Inter-SemiBold.ttf"),
    BOLD("Inter-Bold.ttf");

    private final Font font;
    private final Map<Cut, Font> cuts = new ConcurrentHashMap<>();

    /** A size in pixels and how much narrower than usual, 1 for not at all. */
    private record Cut(float pixels, float breadth) {}

    private record Run(@Nullable ScriptFont script, int start, int end) {}

    Typeface(String file) {
        try {
            font = Font.createFont(
                    Font.TRUETYPE_FONT, BundledFonts.unpack().resolve(file).toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("The bundled font " + file + " is broken", broken);
        }
    }

    Font at(float pixels, float breadth) {
        return cuts.computeIfAbsent(new Cut(pixels, breadth), cut -> cut(font, cut));
    }

    private static Font cut(Font font, Cut cut) {
        var sized = font.deriveFont(cut.pixels());
        return cut.breadth() == 1 ? sized : sized.deriveFont(AffineTransform.getScaleInstance(cut.breadth(), 1));
    }

    /** Whether Inter has every letter, so that the text is drawn from left to right with one font. */
    boolean isPlain(String text) {
        return font.canDisplayUpTo(text) < 0;
    }

    /** The text with each letter in a font that has it, in the direction in which it is read. */
    TextLayout shaped(String text, float pixels, float breadth, FontRenderContext context) {
        var shaped = new AttributedString(text);
        for (var run : runs(text)) {
            var script = run.script();
            var own = script == null ? at(pixels, breadth) : cut(weighed(script.font()), new Cut(pixels, breadth));
            shaped.addAttribute(TextAttribute.FONT, own, run.start(), run.end());
        }
        return new TextLayout(shaped.getIterator(), context);
    }

    private Font weighed(Font script) {
        return this == REGULAR ? script : script.deriveFont(Font.BOLD);
    }

    private List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        for (var at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            var end = text.offsetByCodePoints(at, 1);
            var before = runs.isEmpty() ? null : runs.getLast();
            var script = fallback(text.codePointAt(at), before == null ? null : before.script());
            if (before != null && before.script() == script) {
                runs.set(runs.size() - 1, new Run(script, before.start(), end));
            } else {
                runs.add(new Run(script, at, end));
            }
        }
        return runs;
    }

    /** Null where Inter has the letter itself. */
    private @Nullable ScriptFont fallback(int letter, @Nullable ScriptFont before) {
        return font.canDisplay(letter) ? null : ScriptFont.of(letter, before);
    }

    /**
     * A narrow space between thousands is lost beside a 1 on a phone: it is drawn as wide as any other.
     */
    private static String spaced(String text) {
        return text.replace('\u202F', '\u00A0');
    }

    /** The text without what no bundled font has a letter for, such as an emoji: better nothing than an empty box. */
    public String drawable(String text) {
        var drawable = new StringBuilder();
        ScriptFont before = null;
        for (var letter : spaced(text).codePoints().toArray()) {
            var script = fallback(letter, before);
            if (!Character.isISOControl(letter) && (script != null || font.canDisplay(letter))) {
                drawable.appendCodePoint(letter);
                before = script == null ? before : script;
            }
        }
        return drawable.toString().strip();
    }
}
