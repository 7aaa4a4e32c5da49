package app.rosalie.language.names;

import app.rosalie.language.text.Lexer;
import app.rosalie.language.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A word of a name, or of a text that may hold one: folded, and where it stands. */
record NameWord(String folded, TextSpan span) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+");
    private static final Set<String> SMALL =
            Set.of("de", "la", "le", "les", "du", "des", "et", "d", "l", "a", "au", "pour", "avec", "en");

    static List<NameWord> in(String text, int most) {
        var found = new ArrayList<NameWord>();
        var words = WORD.matcher(text);
        while (words.find() && found.size() < most) {
            found.add(new NameWord(Lexer.folded(words.group()), new TextSpan(words.start(), words.end())));
        }
        return found;
    }

    /** Whether it says nothing of which name is meant. */
    boolean isSmall() {
        return SMALL.contains(folded);
    }

    boolean isInitial() {
        return folded.length() == 1 && Character.isLetter(folded.charAt(0));
    }
}
