package app.rosalie.language;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** French number words up to 999 999: « quarante-cinq », « soixante et onze », « mille deux cents », also « septante ». */
final class NumberWords {

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

    private static final Sayings AND = Sayings.of("et");
    private static final Sayings FOUR_TWENTIES = Sayings.of("quatre vingt", "quatre vingts");
    private static final Sayings HUNDRED = Sayings.of("cent", "cents");
    private static final Sayings THOUSAND = Sayings.of("mille");

    private static final Set<String> BEGINNINGS = Stream.of(
                    BELOW_TWENTY.keySet(), TENS.keySet(), Sayings.beginnings(FOUR_TWENTIES, HUNDRED, THOUSAND))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private NumberWords() {}

    static @Nullable Integer next(Reading reading) {
        return !reading.standsOneOf(BEGINNINGS) ? null : reading.attempt(() -> upTo999999(reading));
    }

    private static @Nullable Integer upTo999999(Reading reading) {
        if (reading.take(THOUSAND)) {
            return 1000 + orZero(joined(reading, () -> upTo999(reading)));
        }
        var first = upTo999(reading);
        if (first == null || !reading.take(THOUSAND)) {
            return first;
        }
        return first * 1000 + orZero(joined(reading, () -> upTo999(reading)));
    }

    private static @Nullable Integer upTo999(Reading reading) {
        if (reading.take(HUNDRED)) {
            return 100 + orZero(joined(reading, () -> upTo99(reading)));
        }
        var first = upTo99(reading);
        if (first == null || first > 9 || !reading.take(HUNDRED)) {
            return first;
        }
        return first * 100 + orZero(joined(reading, () -> upTo99(reading)));
    }

    private static @Nullable Integer upTo99(Reading reading) {
        if (reading.take(FOUR_TWENTIES)) {
            return 80 + orZero(joined(reading, () -> upTo19(reading)));
        }
        var tens = reading.attempt(() -> named(reading, TENS));
        if (tens == null) {
            return upTo19(reading);
        }
        return tens + orZero(joined(reading, () -> behind(tens, reading)));
    }

    private static @Nullable Integer behind(int tens, Reading reading) {
        var number = upTo19(reading);
        return number != null && (number < 10 || tens == 60) ? number : null;
    }

    private static @Nullable Integer upTo19(Reading reading) {
        var number = reading.attempt(() -> named(reading, BELOW_TWENTY));
        if (number == null || number != 10) {
            return number;
        }
        var unit = joined(reading, () -> {
            var more = named(reading, BELOW_TWENTY);
            return more != null && more >= 7 && more <= 9 ? more : null;
        });
        return number + orZero(unit);
    }

    /** What follows a number word directly, after a hyphen, or after « et ». */
    private static @Nullable Integer joined(Reading reading, Part<Integer> part) {
        return reading.attempt(() -> {
            if (!reading.takeAny("-")) {
                reading.take(AND);
            }
            var number = part.read();
            return number == null || number == 0 ? null : number;
        });
    }

    private static @Nullable Integer named(Reading reading, Map<String, Integer> numbers) {
        var word = reading.word();
        return word == null ? null : numbers.get(word.folded());
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
