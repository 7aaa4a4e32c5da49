package app.rosalie.language.reply;

import app.rosalie.language.text.Lexer;
import app.rosalie.language.text.Likeness;
import app.rosalie.language.text.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes out what was typed in a hurry: « jpeu pa dem1 » as « je peux pas demain »; the rest stays. */
final class ReplySpelling {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern EMOJI =
            Pattern.compile("[\\p{So}\\p{Sk}\\p{Cs}\\x{1F000}-\\x{1FAFF}\\x{FE0F}\\x{200D}&&[^´`]]+");
    private static final Pattern MORE_MINUTES =
            Pattern.compile("(?<=^|\\s)\\+ ?([1-5][05]|5)(?: ?m(?:in|n)?\\w*)?(?=\\W|$)");
    private static final Map<String, String> ROUND =
            Map.of("dizaine", "10", "douzaine", "12", "quinzaine", "15", "vingtaine", "20", "trentaine", "30");
    private static final Pattern ABOUT = Pattern.compile(
            "(?:une )?(?:petite |bonne )?(dizaine|douzaine|quinzaine|vingtaine|trentaine) de(?= min| jours)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_MORE = Pattern.compile("(?<=^|\\s)\\+ ?1(?=\\s|$)");
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern TWICE_IS = Pattern.compile("\\bc est (est|etait)\\b");
    private static final String APOSTROPHES = "'’ʼ`´";
    private static final String VOWELS = "aeiouyh";
    private static final Set<Character> ELIDED = Set.of('j', 'l', 'd', 'n', 'm', 't', 's');
    private static final int SHORTEST_GLUED = 4;
    private static final int SHORTEST_WITH_A_SLIP = 6;
    private static final int SHORTEST_WITH_ANOTHER_LETTER = 8;

    private static final Map<String, String> TABLE = ReplyLexicon.lines("/vocabulary/fr/reply-spelling.txt").stream()
            .map(line -> line.split(" = ", 2))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1].strip()));

    /** Those in which a slip is forgiven, by their first letters. */
    private static final Map<Character, List<String>> LONG_WORDS = ReplyLexicon.words().stream()
            .filter(word -> word.length() >= SHORTEST_WITH_A_SLIP)
            .sorted()
            .collect(Collectors.groupingBy(word -> word.charAt(0)));

    private ReplySpelling() {}

    static String mended(String text) {
        var plain = ABOUT.matcher(ONE_MORE.matcher(MORE_MINUTES.matcher(text).replaceAll("retard $1 min"))
                        .replaceAll("oui"))
                .replaceAll(about -> ROUND.get(Lexer.folded(about.group(1))));
        var parted = EMOJI.matcher(plain.replaceAll("\\R", " . ")).replaceAll(" , ");
        var mended = WORD.matcher(parted).replaceAll(word -> Matcher.quoteReplacement(mended(word, parted)));
        return TWICE_IS.matcher(mended).replaceAll("c $1");
    }

    private static String mended(MatchResult word, String text) {
        var typed = word.group();
        var folded = drawnIn(Lexer.folded(typed));
        var elided = word.end() < text.length() && APOSTROPHES.indexOf(text.charAt(word.end())) >= 0;
        if (elided && folded.length() == 1) {
            return typed;
        }
        var known = known(folded);
        var glued = known == null ? glued(folded) : known;
        return glued != null ? glued : alike(folded, typed);
    }

    /** « ouiiii ». */
    private static String drawnIn(String word) {
        return DRAWN_OUT.matcher(word).replaceAll("$1");
    }

    private static @Nullable String known(String word) {
        var meant = TABLE.get(word);
        return meant != null ? meant : ReplyLexicon.words().contains(word) ? word : null;
    }

    /** « jserai », « davis ». */
    private static @Nullable String glued(String word) {
        if (word.length() < SHORTEST_GLUED || !ELIDED.contains(word.charAt(0)) || isATime(word)) {
            return null;
        }
        var rest = known(word.substring(1));
        var full = VOWELS.indexOf(word.charAt(1)) >= 0;
        return rest == null ? null : word.charAt(0) + (full ? " " : "e ") + rest;
    }

    private static String alike(String word, String typed) {
        if (word.length() < SHORTEST_WITH_A_SLIP || isATime(word)) {
            return word.equals(Lexer.folded(typed)) ? typed : word;
        }
        return LONG_WORDS.getOrDefault(word.charAt(0), List.of()).stream()
                .filter(known -> isSlipOf(word, known))
                .findFirst()
                .orElse(typed);
    }

    /** Of short words another letter makes another word: « regarde » is no « retarde ». */
    private static boolean isSlipOf(String word, String known) {
        return Likeness.of(word, known) == Likeness.ONE_SLIP
                && (word.length() != known.length() || word.length() >= SHORTEST_WITH_ANOTHER_LETTER);
    }

    private static boolean isATime(String word) {
        return Vocabulary.day(word) != null || Vocabulary.month(word) != null || Vocabulary.unit(word, false) != null;
    }
}
