package app.rosalie.pictures;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text on a few lines, broken where a line may break: after spaces and hyphens. It keeps nearly its size, and ends with
 * the first word that must be shortened.
 */
final class Paragraph {

    private static final int SMALLER = 2;

    private Paragraph() {}

    /** The first line may be narrower than the others, where something stands beside it. */
    static List<Line> of(String text, Lettering lettering, double first, double width, int most) {
        var lines = new ArrayList<Line>();
        var rest = lettering.typeface().drawable(text);
        while (!rest.isEmpty() && lines.size() < most) {
            var room = lines.isEmpty() ? first : width;
            var end = lines.size() == most - 1 ? rest.length() : end(rest, lettering, room);
            var words = rest.substring(0, end).strip();
            var line = line(words, lettering, room);
            lines.add(line);
            rest = line.text().equals(words) ? rest.substring(end).strip() : "";
        }
        return lines;
    }

    static Line line(String text, Lettering lettering, double width) {
        return lettering.line(text, width, Math.max(Lettering.SMALLEST, lettering.size() - SMALLER));
    }

    /** Where the first line ends: after as much as fits, and after one word at least. */
    private static int end(String text, Lettering lettering, double width) {
        if (lettering.fits(text, width)) {
            return text.length();
        }
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        var end = breaks.following(0);
        for (var next = end; next != BreakIterator.DONE; next = breaks.next()) {
            if (!lettering.fits(text.substring(0, next).strip(), width)) {
                break;
            }
            end = next;
        }
        return end;
    }
}
