package app.rosalie.pictures.drawing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text on a few lines, broken where a line may break: after spaces and hyphens. It keeps nearly its size, and ends with
 * the first word that must be shortened.
 */
public final class Paragraph {

    private static final int SMALLER = 2;

    private Paragraph() {}

    /** The first line may be narrower than the others, where something stands beside it. */
    public static List<FittedLine> of(String text, TextStyle style, double first, double width, int most) {
        var lines = new ArrayList<FittedLine>();
        var rest = style.typeface().drawable(text);
        while (!rest.isEmpty() && lines.size() < most) {
            var room = lines.isEmpty() ? first : width;
            var end = lines.size() == most - 1 ? rest.length() : end(rest, style, room);
            var words = rest.substring(0, end).strip();
            var line = line(words, style, room);
            lines.add(line);
            rest = line.text().equals(words) ? rest.substring(end).strip() : "";
        }
        return lines;
    }

    /** The text on one line, which keeps nearly its size too. */
    public static FittedLine line(String text, TextStyle style, double width) {
        return style.line(text, width, Math.max(TextStyle.SMALLEST, style.size() - SMALLER));
    }

    /** Where the first line ends: after as much as fits, and after one word at least. */
    private static int end(String text, TextStyle style, double width) {
        if (style.fits(text, width)) {
            return text.length();
        }
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        var end = breaks.following(0);
        for (var next = end; next != BreakIterator.DONE; next = breaks.next()) {
            if (!style.fits(text.substring(0, next).strip(), width)) {
                break;
            }
            end = next;
        }
        return end;
    }
}
