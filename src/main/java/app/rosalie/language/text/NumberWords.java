package app.rosalie.language.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** French number words up to 999 999: « quarante-cinq », « soixante et onze », « mille deux cents », also « septante ». */
public final class NumberWords {

    private static final Map<String, Integer> BELOW_TWENTY = numbers(NumberWord.ZERO, NumberWord.SIXTEEN, 0, 1);
    private static final Map<String, Integer> TENS = numbers(NumberWord.TWENTY, NumberWord.NINETY, 20, 10);

    private static final Phrases ONE_OF_SOMETHING = NumberWord.ONE_OF_SOMETHING.phrases();
    private static final Phrases AND = NumberWord.AND.phrases();
    private static final Phrases FOUR_TWENTIES = NumberWord.FOUR_TWENTIES.phrases();
    private static final Phrases HUNDRED = NumberWord.HUNDRED.phrases();
    private static final Phrases THOUSAND = NumberWord.THOUSAND.phrases();

    public static final Set<String> BEGINNINGS =
            WordSet.of(BELOW_TWENTY.keySet(), TENS.keySet(), Phrases.beginnings(FOUR_TWENTIES, HUNDRED, THOUSAND));

    private NumberWords() {}

    private static Map<String, Integer> numbers(NumberWord first, NumberWord last, int start, int step) {
        var numbers = new HashMap<String, Integer>();
        for (var number : NumberWord.between(first, last)) {
            var value = start + (number.ordinal() - first.ordinal()) * step;
            for (var word : number.list()) {
                numbers.put(word, value);
            }
        }
        return Map.copyOf(numbers);
    }

    public static @Nullable Integer next(TokenCursor cursor) {
        return !cursor.standsOneOf(BEGINNINGS) ? null : cursor.attempt(() -> upTo999999(cursor));
    }

    private static @Nullable Integer upTo999999(TokenCursor cursor) {
        if (cursor.take(THOUSAND)) {
            return 1000 + orZero(joined(cursor, () -> upTo999(cursor)));
        }
        var first = upTo999(cursor);
        if (first == null || !cursor.take(THOUSAND)) {
            return first;
        }
        return first * 1000 + orZero(joined(cursor, () -> upTo999(cursor)));
    }

    private static @Nullable Integer upTo999(TokenCursor cursor) {
        if (cursor.take(HUNDRED)) {
            return 100 + orZero(joined(cursor, () -> upTo99(cursor)));
        }
        var first = upTo99(cursor);
        if (first == null || first > 9 || !cursor.take(HUNDRED)) {
            return first;
        }
        return first * 100 + orZero(joined(cursor, () -> upTo99(cursor)));
    }

    private static @Nullable Integer upTo99(TokenCursor cursor) {
        if (cursor.take(FOUR_TWENTIES)) {
            return 80 + orZero(joined(cursor, () -> upTo19(cursor)));
        }
        var tens = cursor.attempt(() -> named(cursor, TENS));
        if (tens == null) {
            return upTo19(cursor);
        }
        return tens + orZero(joined(cursor, () -> behind(tens, cursor)));
    }

    /** « Treize heures trente une couleur » is no 31: « trente et une » is. */
    private static @Nullable Integer behind(int tens, TokenCursor cursor) {
        if (cursor.stands(ONE_OF_SOMETHING)
                && !(cursor.next(1) instanceof Token.Measure)
                && cursor.before() instanceof Token.Word word
                && TENS.containsKey(word.folded())) {
            return null;
        }
        var number = upTo19(cursor);
        return number != null && (number < 10 || tens == 60) ? number : null;
    }

    private static @Nullable Integer upTo19(TokenCursor cursor) {
        var number = cursor.attempt(() -> named(cursor, BELOW_TWENTY));
        if (number == null || number != 10) {
            return number;
        }
        var unit = joined(cursor, () -> {
            var more = named(cursor, BELOW_TWENTY);
            return more != null && more >= 7 && more <= 9 ? more : null;
        });
        return number + orZero(unit);
    }

    /** What follows a number word directly, after a hyphen, or after « et ». */
    private static @Nullable Integer joined(TokenCursor cursor, Rule<Integer> rule) {
        return cursor.attempt(() -> {
            if (!cursor.takeAny("-")) {
                cursor.take(AND);
            }
            var number = rule.read();
            return number == null || number == 0 ? null : number;
        });
    }

    private static @Nullable Integer named(TokenCursor cursor, Map<String, Integer> numbers) {
        var word = cursor.word();
        return word == null ? null : numbers.get(word.folded());
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
