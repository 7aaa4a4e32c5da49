package app.rosalie.language.text;

import java.util.Collection;

/** A place in a text: the characters from {@code from} up to {@code to}, never empty. */
public record TextSpan(int from, int to) {

    public TextSpan {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("A span has at least one character: " + from + ".." + to);
        }
    }

    /** What stands there. */
    public String of(String text) {
        return text.substring(from, to);
    }

    public boolean overlaps(TextSpan other) {
        return from < other.to && other.from < to;
    }

    public boolean overlapsOneOf(Collection<TextSpan> others) {
        for (var other : others) {
            if (overlaps(other)) {
                return true;
            }
        }
        return false;
    }
}
