package app.rosalie.language.text;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** French number words up to 999 999: « quarante-cinq », « soixante et onze », « mille deux cents », also « septante ». */
public final class NumberWords {

    private static final Map<String, Integer> BELOW_TWENTY = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("six", 6),
            Map.entry("sept", 7),
            Map.entry("huit", 8),
            Map.entry("neuf", 9),
            Map.entry("dix", 10),
            Map.entry("onze", 11),
            Map.entry("douze", 12),
            Map.entry("treize", 13),
            Map.entry("quatorze", 14),
            Map.entry("quinze", 15),
            Map.entry("seize", 16));
    private static final Map<String, Integer> TENS = Map.of(
            "vingt",
            20,
            "trente",
            30,
            "quarante",
            40,
            "cinquante",
            50,
            "soixante",
            60,
            "septante",
            70,
            "huitante",
            80,
            "nonante",
            90);

    private static final Phrases ONE_OF_SOMETHING = Phrases.of("une");
    private static final Phrases AND = Phrases.of("et");
    private static final Phrases FOUR_TWENTIES = Phrases.of("quatre vingt", "quatre vingts");
    private static final Phrases HUNDRED = Phrases.of("cent", "cents");
    private static final Phrases THOUSAND = Phrases.of("mille");

    public static final Set<String> BEGINNINGS = Stream.of(
                    BELOW_TWENTY.keySet(), TENS.keySet(), Phrases.beginnings(FOUR_TWENTIES, HUNDRED, THOUSAND))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private NumberWords() {}

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
