package app.rosalie.language.answer;

import app.rosalie.language.text.WordFile;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** The words of {@code vocabulary/fr/answers.yaml}, found in a text: the longest that fits, at each word. */
final class AnswerWords {

    private static final String NOTHING = "nothing";
    private static final String SMALL = "small";

    /** A word, or one emoji; what only colours an emoji or joins two is left out. */
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*|\\p{IsEmoji_Presentation}|\\p{So}");

    private static final Pattern APART = Pattern.compile("^[\\s,;:.!–-]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern TWICE = Pattern.compile("(\\p{L})\\1+");

    /** A shorter word with a slip is another word. */
    private static final int LONG = 5;

    private static final int LONGEST_TEXT = 400;

    private static final DamerauLevenshteinDistance ONE_SLIP = new DamerauLevenshteinDistance(1);

    static final AnswerWords SHARED = new AnswerWords();

    private final List<Phrase> phrases;

    private AnswerWords() {
        phrases = WordFile.lists("answers.yaml").entrySet().stream()
                .flatMap(meaning ->
                        meaning.getValue().stream().map(words -> new Phrase(meaning.getKey(), tokens(words))))
                .sorted(Comparator.comparingInt(phrase -> -phrase.words().size()))
                .toList();
    }

    /** @param meaning the name of a way, a number, or nothing */
    private record Phrase(String meaning, List<Token> words) {}

    /** @param to where it ends */
    private record Token(String word, int to) {}

    Answer read(String text) {
        var tokens = tokens(text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT));
        var ways = EnumSet.noneOf(Answer.Way.class);
        var words = new ArrayList<String>();
        var number = 0;
        var rest = 0;
        for (var at = 0; at < tokens.size(); ) {
            var found = at(tokens, at);
            if (found == null) {
                var token = tokens.get(at++);
                if (isAWord(token)) {
                    words.add(token.word());
                }
                continue;
            }
            at += found.words().size();
            if (found.meaning().equals(SMALL)) {
                continue;
            }
            if (isNumber(found.meaning())) {
                number = Integer.parseInt(found.meaning());
            } else if (!found.meaning().equals(NOTHING)) {
                ways.add(Answer.Way.valueOf(found.meaning().toUpperCase(Locale.ROOT)));
            }
            rest = words.isEmpty() ? tokens.get(at - 1).to() : rest;
        }
        return new Answer(
                ways,
                number,
                words,
                words.isEmpty()
                        ? ""
                        : APART.matcher(text.substring(rest)).replaceFirst("").strip());
    }

    /** Emoji that mean nothing here are no words. */
    private static boolean isAWord(Token token) {
        return Character.isLetterOrDigit(token.word().codePointAt(0));
    }

    private static boolean isNumber(String meaning) {
        return meaning.matches("-?\\d");
    }

    private @Nullable Phrase at(List<Token> tokens, int at) {
        return phrases.stream()
                .filter(phrase -> stands(phrase, tokens, at))
                .findFirst()
                .orElse(null);
    }

    private static boolean stands(Phrase phrase, List<Token> tokens, int at) {
        if (at + phrase.words().size() > tokens.size()) {
            return false;
        }
        for (var i = 0; i < phrase.words().size(); i++) {
            if (!isSame(tokens.get(at + i).word(), phrase.words().get(i).word())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(String typed, String word) {
        return typed.equals(word)
                || typed.length() >= LONG
                        && word.length() >= LONG
                        && typed.charAt(0) == word.charAt(0)
                        && ONE_SLIP.apply(typed, word) >= 0;
    }

    /** « Ouiii » is « oui ». */
    private static List<Token> tokens(String text) {
        return TOKEN.matcher(text)
                .results()
                .map(found -> new Token(TWICE.matcher(folded(found.group())).replaceAll("$1"), found.end()))
                .toList();
    }

    private static String folded(String word) {
        return MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }
}
