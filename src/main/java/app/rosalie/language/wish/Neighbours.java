package app.rosalie.language.wish;

import app.rosalie.language.text.Characters;
import app.rosalie.language.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** The words right beside a place of a text: only a blank or a hyphen between, and no shorter than a name. */
final class Neighbours {

    private static final int SHORTEST = 3;
    private static final String JOINTS = " -";

    private Neighbours() {}

    static @Nullable TextSpan before(String text, int at) {
        if (at == 0 || JOINTS.indexOf(text.charAt(at - 1)) < 0) {
            return null;
        }
        var letters = 0;
        var start = at - 1;
        while (start > 0 && Characters.isOfAWord(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
            letters++;
        }
        return letters < SHORTEST ? null : new TextSpan(start, at - 1);
    }

    static @Nullable TextSpan after(String text, int at) {
        if (at == text.length() || JOINTS.indexOf(text.charAt(at)) < 0) {
            return null;
        }
        var letters = 0;
        var end = at + 1;
        while (end < text.length() && Characters.isOfAWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
            letters++;
        }
        return letters < SHORTEST ? null : new TextSpan(at + 1, end);
    }
}
