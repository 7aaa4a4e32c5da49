package app.rosalie.language;

import app.rosalie.language.Token.Numeral;
import app.rosalie.language.Token.Unit;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Quarters and half-years, by their number or by how far they are: « 1er trimestre 2025 », « T4 2025 », « le dernier semestre ». */
final class PartOfYear {

    private static final int YEARS_AROUND = 2;

    private static final Sayings LETTER = Sayings.of("t");
    private static final List<Sayings> ORDINALS = List.of(
            Sayings.of("premier"), Sayings.of("deuxieme", "second"), Sayings.of("troisieme"), Sayings.of("quatrieme"));
    private static final Sayings ENDINGS = Sayings.of("er", "ier", "e", "eme", "ieme", "nd");
    private static final Sayings OF = Sayings.of("de", "d");

    private static final PartOfYear QUARTERS =
            new PartOfYear(Grain.QUARTER, 3, "trimestre", Sayings.of("trimestre", "trim"));
    private static final PartOfYear HALVES = new PartOfYear(Grain.HALF_YEAR, 6, "semestre", Sayings.of("semestre"));

    private static final Set<String> BEGINNINGS = Sayings.beginnings(Stream.concat(
            ORDINALS.stream(),
            Stream.of(
                    LETTER,
                    QUARTERS.noun,
                    QUARTERS.stepped,
                    QUARTERS.thisOne,
                    HALVES.noun,
                    HALVES.stepped,
                    HALVES.thisOne,
                    WeekdayPart.NEXT,
                    WeekdayPart.LAST)));

    private final Grain grain;
    private final int months;
    private final Sayings noun;
    private final Sayings stepped;
    private final Sayings thisOne;

    private PartOfYear(Grain grain, int months, String name, Sayings noun) {
        this.grain = grain;
        this.months = months;
        this.noun = noun;
        this.stepped = Sayings.of("le " + name, name, "du " + name);
        this.thisOne = Sayings.of(
                "ce " + name, "ce " + name + " ci", "du " + name, name + " en cours", "le " + name + " en cours");
    }

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
        var quarters = QUARTERS.read(reading, today);
        return quarters != null ? quarters : HALVES.read(reading, today);
    }

    private @Nullable List<Stretch> read(Reading reading, Today today) {
        var parts = reading.attempt(() -> numbered(reading, today));
        parts = parts != null ? parts : reading.attempt(() -> lastOfAYear(reading, today));
        return parts != null ? parts : reading.attempt(() -> stepped(reading, today));
    }

    /** Looking ahead, only its year tells « T4 » from the size of a nail. */
    private @Nullable List<Stretch> numbered(Reading reading, Today today) {
        var letter = grain == Grain.QUARTER && reading.take(LETTER);
        var number = letter ? gluedNumber(reading) : number(reading);
        if (number < 1 || number > last()) {
            return null;
        }
        var year = year(reading, today);
        if (year != null) {
            return List.of(of(year, number));
        }
        return (letter && !today.lookingBack()) || isOfSomethingElse(reading)
                ? null
                : today.occurrences(YEARS_AROUND, n -> of(today.date().getYear() + n, number));
    }

    /** « 1er trimestre », « deuxième trimestre », « trimestre 3 »; 0 where none stands here. */
    private int number(Reading reading) {
        if (reading.take(noun)) {
            return reading.numeral() instanceof Numeral number ? number.value() : 0;
        }
        var ordinal = ordinal(reading);
        return reading.take(noun) ? ordinal : 0;
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
    private @Nullable List<Stretch> lastOfAYear(Reading reading, Today today) {
        var year = reading.take(WeekdayPart.LAST) && reading.take(noun) ? year(reading, today) : null;
        return year == null ? null : List.of(of(year, last()));
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

    private @Nullable List<Stretch> stepped(Reading reading, Today today) {
        var steps = Steps.next(reading, stepped, noun, thisOne);
        return steps == null
                ? null
                : List.of(Stretch.partOfYear(
                        YearMonth.from(today.date()).plusMonths((long) months * steps), months, grain));
    }

    private Stretch of(int year, int number) {
        return Stretch.partOfYear(YearMonth.of(year, months * number), months, grain);
    }

    private int last() {
        return Month.values().length / months;
    }
}
