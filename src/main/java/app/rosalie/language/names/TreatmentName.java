package app.rosalie.language.names;

import app.rosalie.language.text.Lexer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The name that is left of a treatment's line when its price and duration are taken out: spelt as it was, without the joints. */
final class TreatmentName {

    private static final Set<String> JOINTS =
            Set.of("a", "pour", "de", "en", "prix", "tarif", "duree", "dure", "environ", "et", "soit", "partir");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern PUNCTUATION_BEFORE = Pattern.compile("^[^\\p{L}\\p{N}\\p{So}(«\"]+");
    private static final Pattern PUNCTUATION_BEHIND = Pattern.compile("[^\\p{L}\\p{N}\\p{M}\\p{So}\\p{Cf})»\"+%!?.]+$");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private TreatmentName() {}

    /** The pieces of the line before, between and behind the price and the duration; empty where no letter is left. */
    static String of(String before, String between, String behind) {
        var name = Stream.of(words(before, false), words(between, true), words(behind, true))
                .flatMap(List::stream)
                .collect(Collectors.joining(" "));
        return LETTER.matcher(name).find() ? name : "";
    }

    private static List<String> words(String piece, boolean jointsBefore) {
        var words = new ArrayList<>(Arrays.asList(SPACES.split(piece.strip())));
        while (!words.isEmpty() && isJoint(words.getLast())) {
            words.removeLast();
        }
        while (!words.isEmpty() && (jointsBefore ? isJoint(words.getFirst()) : isPunctuation(words.getFirst()))) {
            words.removeFirst();
        }
        if (!words.isEmpty()) {
            words.addFirst(PUNCTUATION_BEFORE.matcher(words.removeFirst()).replaceAll(""));
            words.addLast(PUNCTUATION_BEHIND.matcher(words.removeLast()).replaceAll(""));
        }
        return words;
    }

    private static boolean isJoint(String word) {
        return isPunctuation(word)
                || JOINTS.contains(
                        PUNCTUATION_BEHIND.matcher(Lexer.folded(word)).replaceAll(""));
    }

    private static boolean isPunctuation(String word) {
        return word.codePoints()
                .noneMatch(character ->
                        Character.isLetterOrDigit(character) || Character.getType(character) == Character.OTHER_SYMBOL);
    }
}
