package app.rosalie.language.names;

import app.rosalie.language.text.Characters;
import app.rosalie.language.text.Lexer;
import app.rosalie.language.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A word of a name, or of a text that may hold one: folded, and where it stands. */
record NameWord(String folded, TextSpan span) {

    private static final Set<String> SMALL =
            Set.of("de", "la", "le", "les", "du", "des", "et", "d", "l", "a", "au", "pour", "avec", "en");

    private static final int FARTHEST_BESIDE = 2;
    private static final String ELIDED = "dljtmsn";

    static List<NameWord> in(String text, int most) {
        var found = new ArrayList<NameWord>();
        for (var at = 0; at < text.length() && found.size() < most; ) {
            var end = end(text, at);
            if (end > at) {
                var start = isElided(text, at, end) ? at + 1 : at;
                found.add(new NameWord(Lexer.folded(text.substring(start, end)), new TextSpan(start, end)));
            }
            at = end > at ? end : at + Character.charCount(text.codePointAt(at));
        }
        return found;
    }

    /** Behind the letters or the figures that begin there; there, where none do. */
    private static int end(String text, int start) {
        var letters = Characters.behind(text, start, Characters::isOfAWord);
        return letters > start ? letters : Characters.behind(text, start, Characters::isAFigure);
    }

    /** « dIris », « lAmélie ». */
    private static boolean isElided(String text, int start, int end) {
        return end - start > 2
                && ELIDED.indexOf(text.charAt(start)) >= 0
                && Character.isUpperCase(text.charAt(start + 1))
                && Character.isLowerCase(text.charAt(start + 2));
    }

    /** Whether it says nothing of which name is meant. */
    boolean isSmall() {
        return SMALL.contains(folded);
    }

    /** Whether nothing but a blank, a dash or a point may stand between. */
    boolean isBeside(NameWord other) {
        return other.span.from() - span.to() <= FARTHEST_BESIDE && span.from() - other.span.to() <= FARTHEST_BESIDE;
    }

    boolean isInitial() {
        return folded.length() == 1 && Character.isLetter(folded.charAt(0));
    }
}
