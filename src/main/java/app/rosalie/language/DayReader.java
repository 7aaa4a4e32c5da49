package app.rosalie.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A day as people type it: « demain », « mardi prochain », « 12/03 », « le 1er », « sam 12 mars 2027 ». */
public final class DayReader {

    /** As far ahead as a 29 February may be. */
    private static final int YEARS_AHEAD = 8;

    private static final Sayings LEADING = Sayings.of("le", "ce", "pour", "pour le", "du", "au", "c est");
    private static final Sayings TODAY = Sayings.of("aujourd hui", "aujourdhui", "auj", "ajd", "ce jour", "maintenant");
    private static final Sayings TOMORROW = Sayings.of("demain", "dem");
    private static final Sayings DAY_AFTER = Sayings.of("apres demain", "apresdemain");
    private static final Sayings NEXT = Sayings.of("prochain", "pro", "suivant", "d apres", "de la semaine prochaine");
    private static final Sayings IN_EIGHT = Sayings.of("en huit");
    private static final Sayings IN = Sayings.of("dans");
    private static final Sayings DAYS = Sayings.of("jour", "jours", "j");
    private static final Sayings WEEKS = Sayings.of("semaine", "semaines");
    private static final Sayings FIRST = Sayings.of("er", "ier", "premier");

    private final Reading reading;
    private final LocalDate today;

    private DayReader(Reading reading, LocalDate today) {
        this.reading = reading;
        this.today = today;
    }

    /**
     * The one day that the text says. A weekday alone is the coming one, today included; « prochain » leaves today out. A
     * date without its month or year is the coming one, today included; with its year it may be past. A weekday that
     * contradicts its date says nothing.
     */
    public static Optional<LocalDate> read(String text, LocalDate today) {
        var reading = Reading.of(text);
        reading.skip(LEADING);
        var day = new DayReader(reading, today).next();
        return day != null && reading.isFinished() ? Optional.of(day) : Optional.empty();
    }

    private @Nullable LocalDate next() {
        if (reading.take(TODAY)) {
            return today;
        }
        if (reading.take(DAY_AFTER)) {
            return today.plusDays(2);
        }
        if (reading.take(TOMORROW)) {
            return today.plusDays(1);
        }
        if (reading.take(IN)) {
            return ahead();
        }
        var weekday = reading.day();
        reading.takeAny(",.");
        reading.take(LEADING);
        var date = reading.attempt(this::date);
        if (weekday == null || date != null) {
            return date == null || (weekday != null && date.getDayOfWeek() != weekday) ? null : date;
        }
        return coming(weekday);
    }

    /** « dans 3 jours », « dans une semaine ». */
    private @Nullable LocalDate ahead() {
        var digits = reading.numeral();
        var count = digits == null ? NumberWords.next(reading) : Integer.valueOf(digits.value());
        if (count == null || count > 366) {
            return null;
        }
        if (reading.take(DAYS)) {
            return today.plusDays(count);
        }
        return reading.take(WEEKS) ? today.plusWeeks(count) : null;
    }

    private LocalDate coming(DayOfWeek weekday) {
        if (reading.take(NEXT)) {
            return today.with(TemporalAdjusters.next(weekday));
        }
        var coming = today.with(TemporalAdjusters.nextOrSame(weekday));
        return reading.take(IN_EIGHT) ? coming.plusWeeks(1) : coming;
    }

    private @Nullable LocalDate date() {
        var digits = reading.numeral();
        var first = digits == null && reading.take(FIRST);
        if (digits == null && !first) {
            return null;
        }
        var day = digits == null ? 1 : digits.value();
        if (day == 1) {
            reading.take(FIRST);
        }
        var month = reading.month();
        if (month == null) {
            month = reading.attempt(this::monthInDigits);
        }
        return month == null ? comingMonth(day) : inMonth(day, month);
    }

    private @Nullable Month monthInDigits() {
        var parted = reading.takeAny("/.-");
        var digits = reading.numeral();
        return !parted || digits == null || digits.value() < 1 || digits.value() > 12 ? null : Month.of(digits.value());
    }

    private @Nullable LocalDate inMonth(int day, Month month) {
        var year = reading.attempt(this::year);
        return year != null
                ? existing(() -> LocalDate.of(year, month, day))
                : coming(YEARS_AHEAD, ahead -> LocalDate.of(today.getYear() + ahead, month, day));
    }

    private @Nullable Integer year() {
        reading.takeAny("/.-");
        var digits = reading.numeral();
        if (digits == null) {
            return null;
        }
        return switch (digits.digits().length()) {
            case 2 -> Integer.valueOf(2000 + digits.value());
            case 4 -> digits.value() >= 2000 && digits.value() < 2100 ? Integer.valueOf(digits.value()) : null;
            default -> null;
        };
    }

    private @Nullable LocalDate comingMonth(int day) {
        var thisMonth = YearMonth.from(today);
        return coming(3, ahead -> thisMonth.plusMonths(ahead).atDay(day));
    }

    /** The first of the candidates that exists and is not past. */
    private @Nullable LocalDate coming(int atMost, IntFunction<LocalDate> candidates) {
        for (var ahead = 0; ahead <= atMost; ahead++) {
            var number = ahead;
            var candidate = existing(() -> candidates.apply(number));
            if (candidate != null && !candidate.isBefore(today)) {
                return candidate;
            }
        }
        return null;
    }

    private static @Nullable LocalDate existing(Supplier<LocalDate> date) {
        try {
            return date.get();
        } catch (DateTimeException none) {
            return null;
        }
    }
}
