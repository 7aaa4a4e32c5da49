package app.rosalie.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text that are left when the places that speak of something else are taken out. */
public final class LeftOver {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern EDGES =
            Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\p{M}.]+$|[^\\p{L}\\p{N}\\p{M}]+$");

    /** Small words that lead to a name, or from it. */
    private static final Set<String> JOINTS = SmallWord.BESIDE_A_NAME.words();

    /** Those among them with which a name may begin: « Le Gall », « De Sousa ». */
    private static final Set<String> PARTICLES = SmallWord.BEGINS_A_NAME.words();

    private LeftOver() {}

    /** Spelt as they were, a space apart; small words are left out where a group of words begins or ends. */
    public static String words(String text, List<TextSpan> taken) {
        var kept = new ArrayList<String>();
        var group = new ArrayList<String>();
        var words = WORD.matcher(text);
        while (words.find()) {
            var span = new TextSpan(words.start(), words.end());
            if (span.overlapsOneOf(taken)) {
                kept.addAll(trimmed(group));
                group.clear();
            } else {
                group.add(withoutEdges(words.group()));
            }
        }
        kept.addAll(trimmed(group));
        return String.join(" ", kept);
    }

    private static String withoutEdges(String word) {
        var isBare =
                Character.isLetterOrDigit(word.charAt(0)) && Character.isLetterOrDigit(word.charAt(word.length() - 1));
        return isBare ? word : EDGES.matcher(word).replaceAll("");
    }

    private static List<String> trimmed(List<String> group) {
        var words = new ArrayList<>(group);
        words.removeIf(String::isEmpty);
        while (!words.isEmpty() && isJoint(words.getFirst()) && !beginsAName(words)) {
            words.removeFirst();
        }
        while (!words.isEmpty() && isJoint(words.getLast())) {
            words.removeLast();
        }
        return words;
    }

    /** A small word is a name's own where both it and the next are written so. */
    private static boolean beginsAName(List<String> words) {
        return PARTICLES.contains(Lexer.folded(words.getFirst()))
                && words.size() > 1
                && words.stream().limit(2).allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    private static boolean isJoint(String word) {
        return JOINTS.contains(Lexer.folded(word));
    }
}
