package app.rosalie.exports;

import java.util.ArrayList;
import java.util.List;

/**
 * How a text is set: its weight, its size in points and its ink. Knows what fits into which width.
 */
record Lettering(Inter weight, float size, Ink ink) {

    Lettering times(float scale) {
        return new Lettering(weight, size * scale, ink);
    }

    float width(String text) {
        return weight.width(text, size);
    }

    /** From one line of text to the next. */
    float leading() {
        return size * 1.3f;
    }

    String drawable(String text) {
        return weight.drawable(text);
    }

    /** The whole text on lines of at most that width; a word that is wider is cut. None for an empty text. */
    List<String> lines(String text, float width) {
        List<String> lines = new ArrayList<String>();
        String line = "";
        for (String word : drawable(text).split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = cut(word, width, lines);
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** Adds what of a word fills whole lines; gives what is left. */
    private String cut(String word, float width, List<String> lines) {
        String rest = word;
        while (!rest.isEmpty() && width(rest) > width) {
            int end = rest.offsetByCodePoints(0, 1);
            while (end < rest.length() && width(rest.substring(0, rest.offsetByCodePoints(end, 1))) <= width) {
                end = rest.offsetByCodePoints(end, 1);
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    /** The same in a size in which the text fits on one line, but not below that one, in points. */
    Lettering fitting(String text, float width, float smallest) {
        float needed = width(drawable(text));
        return needed <= width ? this : new Lettering(weight, Math.max(smallest, size * width / needed), ink);
    }
}
