package app.rosalie.pictures.drawing;

import java.util.ArrayList;
import java.util.List;

/** A text on a few lines in its full size, broken after spaces and hyphens: never within a time such as 11:00. */
public final class Paragraph {

    private static final String CUT = ".";

    /** A word that short says nothing at the end of what is left. */
    private static final int SHORTEST_LAST = 3;

    private Paragraph() {}

    /**
     * A name: it ends with the first part that must be cut, and says so by a point.
     *
     * @param first the first line may be narrower than the others, where something stands beside it
     */
    public static List<FittedLine> of(String text, TextStyle style, double first, double width, int most) {
        var lines = new ArrayList<FittedLine>();
        var rest = style.typeface().drawable(text);
        while (!rest.isEmpty() && lines.size() < most) {
            var room = lines.isEmpty() ? first : width;
            var end = lines.size() == most - 1 ? rest.length() : end(rest, style, room);
            var words = rest.substring(0, end).strip();
            var line = style.abbreviated(words, room, CUT);
            lines.add(line);
            rest = line.text().equals(words) ? rest.substring(end).strip() : "";
        }
        return lines;
    }

    /** As many whole words as fit; none is cut. */
    public static List<FittedLine> ofWholeWords(String text, TextStyle style, double width, int most) {
        var lines = new ArrayList<FittedLine>();
        var rest = style.typeface().drawable(text);
        while (!rest.isEmpty() && lines.size() < most) {
            var end = end(rest, style, width);
            var words = rest.substring(0, end).strip();
            var next = rest.substring(end).strip();
            var last = !next.isEmpty() && (lines.size() == most - 1 || !startsWithin(next, style, width));
            var shown = last ? withoutLooseEnd(words) : words;
            var line = style.whole(shown, width);
            if (shown.isEmpty() || line.isEmpty()) {
                return lines;
            }
            lines.add(line.get());
            rest = next;
        }
        return lines;
    }

    private static boolean startsWithin(String text, TextStyle style, double width) {
        return style.whole(text.substring(0, firstEnd(text)).strip(), width).isPresent();
    }

    /** « Beauté des » without « des », and nothing of « Semi- ». */
    private static String withoutLooseEnd(String words) {
        var space = words.lastIndexOf(' ');
        var loose = words.endsWith("-") || (space > 0 && words.length() - space - 1 <= SHORTEST_LAST);
        return loose ? withoutLooseEnd(words.substring(0, Math.max(space, 0))) : words;
    }

    /** Where the first line ends: after as much as fits, and after one word at least. */
    private static int end(String text, TextStyle style, double width) {
        var end = firstEnd(text);
        for (var next = end; ; next = nextEnd(text, next)) {
            if (style.whole(text.substring(0, next).strip(), width).isEmpty()) {
                return end;
            }
            end = next;
            if (next == text.length()) {
                return end;
            }
        }
    }

    private static int firstEnd(String text) {
        return nextEnd(text, 0);
    }

    private static int nextEnd(String text, int from) {
        for (var at = from; at < text.length() - 1; at++) {
            if (text.charAt(at) == ' ' || (text.charAt(at) == '-' && at > from)) {
                return at + 1;
            }
        }
        return text.length();
    }
}
