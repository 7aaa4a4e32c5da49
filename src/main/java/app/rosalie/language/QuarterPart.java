package app.rosalie.language;

import app.rosalie.language.Token.Numeral;
import app.rosalie.language.Token.Unit;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Quarters, by their number or by how far they are: « 1er trimestre 2025 », « T4 2025 », « le dernier trimestre ». */
final class QuarterPart {

    private static final int MONTHS = 3;
    private static final int LAST_OF_A_YEAR = 4;
    private static final int YEARS_AROUND = 2;

    private static final Sayings NOUN = Sayings.of("trimestre", "trim");
    private static final Sayings LETTER = Sayings.of("t");
    private static final Sayings STEPPED = Sayings.of("le trimestre", "trimestre", "du trimestre");
    private static final Sayings THIS = Sayings.of(
            "ce trimestre", "ce trimestre ci", "du trimestre", "trimestre en cours", "le trimestre en cours");
    private static final List<Sayings> ORDINALS = List.of(
            Sayings.of("premier"), Sayings.of("deuxieme", "second"), Sayings.of("troisieme"), Sayings.of("quatrieme"));
    private static final Sayings ENDINGS = Sayings.of("er", "ier", "e", "eme", "ieme", "nd");
    private static final Sayings OF = Sayings.of("de", "d");

    private static final Set<String> BEGINNINGS = Sayings.beginnings(Stream.concat(
            ORDINALS.stream(), Stream.of(NOUN, LETTER, STEPPED, THIS, WeekdayPart.NEXT, WeekdayPart.LAST)));

    private QuarterPart() {}

    /** Whether one stands here, so that its number counts nothing else. */
    static boolean stands(Reading reading, Today today) {
        var start = reading.position();
        var stands = next(reading, today) != null;
        reading.moveTo(start);
        return stands;
    }

    static @Nullable List<Stretch> next(Reading reading, Today today) {
        if (!(reading.next() instanceof Numeral) && !reading.standsOneOf(BEGINNINGS)) {
            return null;
        }
        var quarters = reading.attempt(() -> numbered(reading, today));
        quarters = quarters != null ? quarters : reading.attempt(() -> lastOfAYear(reading, today));
        return quarters != null ? quarters : reading.attempt(() -> stepped(reading, today));
    }

    /** Looking ahead, only its year tells « T4 » from the size of a nail. */
    private static @Nullable List<Stretch> numbered(Reading reading, Today today) {
        var letter = reading.take(LETTER);
        var number = letter ? gluedNumber(reading) : number(reading);
        if (number < 1 || number > LAST_OF_A_YEAR) {
            return null;
        }
        var year = year(reading, today);
        if (year != null) {
            return List.of(quarter(year, number));
        }
        return (letter && !today.lookingBack()) || isOfSomethingElse(reading)
                ? null
                : today.occurrences(YEARS_AROUND, n -> quarter(today.date().getYear() + n, number));
    }

    /** « 1er trimestre », « deuxième trimestre », « trimestre 3 »; 0 where none stands here. */
    private static int number(Reading reading) {
        if (reading.take(NOUN)) {
            return reading.numeral() instanceof Numeral number ? number.value() : 0;
        }
        var ordinal = ordinal(reading);
        return reading.take(NOUN) ? ordinal : 0;
    }

    /** The letter of « 2e » is a euro elsewhere. */
    private static int ordinal(Reading reading) {
        for (var i = 0; i < ORDINALS.size(); i++) {
            if (reading.take(ORDINALS.get(i))) {
                return i + 1;
            }
        }
        var number = reading.numeral();
        return number != null && (reading.take(ENDINGS) || reading.take(Unit.EURO)) ? number.value() : 0;
    }

    private static int gluedNumber(Reading reading) {
        return reading.isGlued() && reading.numeral() instanceof Numeral number ? number.value() : 0;
    }

    /** « le dernier trimestre 2025 », which would be the one before this without its year. */
    private static @Nullable List<Stretch> lastOfAYear(Reading reading, Today today) {
        var year = reading.take(WeekdayPart.LAST) && reading.take(NOUN) ? year(reading, today) : null;
        return year == null ? null : List.of(quarter(year, LAST_OF_A_YEAR));
    }

    private static @Nullable Integer year(Reading reading, Today today) {
        var number = reading.attempt(() -> {
            reading.takeAny("/-");
            return DatePart.year(reading);
        });
        if (number != null) {
            return number;
        }
        var years = reading.attempt(() -> MonthPart.year(reading, today));
        return years == null ? null : years.getFirst().first().getYear();
    }

    /** « le premier trimestre de grossesse ». */
    private static boolean isOfSomethingElse(Reading reading) {
        return reading.stands(OF);
    }

    private static @Nullable List<Stretch> stepped(Reading reading, Today today) {
        var quarters = Steps.next(reading, STEPPED, NOUN, THIS);
        return quarters == null
                ? null
                : List.of(Stretch.quarter(YearMonth.from(today.date()).plusMonths((long) MONTHS * quarters)));
    }

    private static Stretch quarter(int year, int number) {
        return Stretch.quarter(YearMonth.of(year, MONTHS * number));
    }
}
