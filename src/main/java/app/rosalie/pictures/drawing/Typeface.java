package app.rosalie.pictures.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Inter in the weights that the pictures use, read from the bundled files and never from the machine's own fonts. */
public enum Typeface {
    REGULAR("Inter-Regular.ttf"),
    SEMIBOLD("Inter-SemiBold.ttf"),
    BOLD("Inter-Bold.ttf");

    private final Font font;
    private final Map<Float, Font> sizes = new ConcurrentHashMap<>();

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

    Font at(float pixels) {
        return sizes.computeIfAbsent(pixels, font::deriveFont);
    }

    /**
     * A narrow space between thousands is lost beside a 1 on a phone: it is drawn as wide as any other.
     */
    private static String spaced(String text) {
        return text.replace('\u202F', '\u00A0');
    }

    /** The text without what the font has no letter for, such as an emoji: better nothing than an empty box. */
    public String drawable(String text) {
        return spaced(text)
                .codePoints()
                .filter(letter -> !Character.isISOControl(letter) && font.canDisplay(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
