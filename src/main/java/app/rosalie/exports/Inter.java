package app.rosalie.exports;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.openpdf.text.pdf.BaseFont;

/** Inter in the weights that documents use, from the bundled files: of each only the letters that are used go into a document. */
enum Inter {
    REGULAR("Inter-Regular.ttf"),
    SEMIBOLD("Inter-SemiBold.ttf"),
    BOLD("Inter-Bold.ttf");

    private static final int NARROW_SPACE = '\u202F';

    private final BaseFont font;

    Inter(String file) {
        try (InputStream bytes = Inter.class.getResourceAsStream("/fonts/" + file)) {
            if (bytes == null) {
                throw new FileNotFoundException(file);
            }
            font = BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, bytes.readAllBytes(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    BaseFont font() {
        return font;
    }

    /** In points. */
    float width(String drawable, float size) {
        return font.getWidthPoint(drawable, size);
    }

    /**
     * The text without what the font has no letter for, such as an emoji: better nothing than an empty box. Accents stand on
     * their letters, and what was left out leaves no hole.
     */
    String drawable(String text) {
        StringBuilder drawable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> {
            if (Character.isWhitespace(letter) || Character.isISOControl(letter)) {
                space(drawable);
            } else if (isDrawn(letter) && !(isSpace(letter) && endsWithSpace(drawable))) {
                drawable.appendCodePoint(letter);
            }
        });
        return drawable.toString().strip();
    }

    private boolean isDrawn(int letter) {
        return switch (Character.getType(letter)) {
            // A sign that is not seen has a letter of no width in many fonts; it would be found by whoever copies the
            // text.
            case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> font.charExists(letter);
        };
    }

    private static void space(StringBuilder drawable) {
        if (!endsWithSpace(drawable)) {
            drawable.append(' ');
        }
    }

    private static boolean endsWithSpace(StringBuilder drawable) {
        return !drawable.isEmpty() && isSpace(drawable.charAt(drawable.length() - 1));
    }

    private static boolean isSpace(int letter) {
        return letter == NARROW_SPACE || Character.isSpaceChar(letter);
    }
}
