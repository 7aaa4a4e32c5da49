package app.rosalie.language.text;

import app.rosalie.language.text.Token.Day;
import app.rosalie.language.text.Token.Measure;
import app.rosalie.language.text.Token.MonthName;
import app.rosalie.language.text.Token.Numeral;
import app.rosalie.language.text.Token.Sign;
import app.rosalie.language.text.Token.Unit;
import app.rosalie.language.text.Token.Word;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Cuts a typed text into tokens: case, accents and the shapes of dashes no longer matter behind it, and digits part from
 * letters. Spaces, apostrophes, quotation marks and emoji only separate.
 */
public final class Lexer {

    private static final String DASHES = "-‐‑‒–—―−→➡➔⇒>~";
    private static final String MERE_SEPARATORS = "'’ʼ`´\"«»“”*_";

    /** Words before which a plus is spoken: « au + tard ». */
    private static final Set<String> LATER_AND_SOONER = CalendarWord.BEHIND_A_PLUS.words();

    private static final String PLUS = CalendarWord.PLUS.list().getFirst();

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    public static List<Token> tokens(String text) {
        return new Lexer(text).cut();
    }

    /** Lower case, without accents, ligatures taken apart. */
    public static String folded(String letters) {
        return Accents.isPlain(letters)
                ? letters
                : Accents.without(letters.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    }

    private List<Token> cut() {
        while (at < text.length()) {
            var character = text.codePointAt(at);
            var start = at;
            if (Character.isDigit(character)) {
                take(Character::isDigit);
                tokens.add(new Numeral(digits(start), start, at));
            } else if (Character.isLetter(character)) {
                take(Lexer::continuesAWord);
                tokens.add(named(spelt(folded(text.substring(start, at))), start));
            } else {
                at += Character.charCount(character);
                addSign(character, start);
            }
        }
        return List.copyOf(tokens);
    }

    /** « dem1 » and « mat1 » end in the figure that sounds like it. */
    private String spelt(String word) {
        var meant = Vocabulary.endingInAOne(word);
        if (meant == null
                || !text.startsWith("1", at)
                || (at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)))) {
            return word;
        }
        at++;
        return meant;
    }

    private void take(IntPredicate wanted) {
        while (at < text.length() && wanted.test(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
    }

    private static boolean continuesAWord(int character) {
        return Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private String digits(int start) {
        var typed = text.substring(start, at);
        return !Accents.areIn(typed)
                ? typed
                : typed.codePoints()
                        .map(digit -> '0' + Character.digit(digit, 10))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private Token named(String word, int start) {
        if (LATER_AND_SOONER.contains(word)
                && !tokens.isEmpty()
                && tokens.getLast() instanceof Sign sign
                && sign.sign() == '+') {
            tokens.set(tokens.size() - 1, new Word(PLUS, sign.start(), sign.end()));
        }
        var unit = Vocabulary.unit(word, behindANumber(start));
        if (unit != null) {
            return new Measure(unit, start, at);
        }
        var day = Vocabulary.day(word);
        if (day != null) {
            return new Day(day, start, at);
        }
        var month = Vocabulary.month(word);
        return month != null ? new MonthName(month, start, at) : new Word(word, start, at);
    }

    private boolean behindANumber(int start) {
        return !tokens.isEmpty() && tokens.getLast() instanceof Numeral number && number.end() == start;
    }

    private void addSign(int character, int start) {
        if (character == '€') {
            tokens.add(new Measure(Unit.EURO, start, at));
        } else if (DASHES.indexOf(character) >= 0) {
            tokens.add(new Sign('-', start, at));
        } else if (isMark(character) && MERE_SEPARATORS.indexOf(character) < 0) {
            tokens.add(new Sign((char) character, start, at));
        }
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL -> Character.isBmpCodePoint(character);
            default -> false;
        };
    }
}
