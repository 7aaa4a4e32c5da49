package app.rosalie.language;

import app.rosalie.language.DatePart.Date;
import app.rosalie.language.Token.Numeral;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From one day to another: « du 3 au 10 août », « 3-10/08 », « lundi à jeudi », « du 1 au 15 ». */
final class DayRangePart {

    private static final int YEARS_AROUND = 2;
    private static final Sayings FROM = Sayings.of(
            "du", "de", "d", "entre", "entre le", "a partir du", "les", "des", "pour la periode du", "periode du");

    private static final Sayings BETWEEN = Sayings.of("entre");

    /** « entre 9 et 11 » and « de 9 à 12 » are hours. */
    private static final Sayings HOURS_TOO = Sayings.of("entre", "de");

    static final Sayings TO = Sayings.of("au", "a", "jusqu au", "jusqu a", "et le", "et", "jusque", "inclus au", "aux");
    static final Sayings INCLUDED = Sayings.of("inclus", "compris", "inclu");
    static final Sayings THE = Sayings.of("le");

    private DayRangePart() {}

    static @Nullable List<Stretch> next(Reading reading, Today today) {
        return switch (reading.next()) {
            case Numeral _ -> mayGoOn(reading) ? reading.attempt(() -> dates(reading, today, false)) : null;
            case Token.Word _ -> {
                var unled = reading.attempt(() -> NamedRangePart.unled(reading, today));
                yield unled != null ? unled : led(reading, today);
            }
            case Token.Day _ -> reading.attempt(() -> NamedRangePart.unled(reading, today));
            case Token.MonthName _, Token.Sign _, Token.Measure _ -> null;
            case null -> null;
        };
    }

    private static boolean mayGoOn(Reading reading) {
        return switch (reading.next(1)) {
            case Token.Sign _, Token.Word _, Token.MonthName _ -> true;
            case Numeral _, Token.Day _, Token.Measure _ -> false;
            case null -> false;
        };
    }

    private static @Nullable List<Stretch> led(Reading reading, Today today) {
        if (!reading.stands(FROM)) {
            return null;
        }
        var hours = reading.stands(HOURS_TOO) && reading.next(1) instanceof Numeral;
        var dates = reading.attempt(() -> reading.take(FROM) ? dates(reading, today, !hours) : null);
        return dates != null || hours
                ? dates
                : reading.attempt(() -> {
                    var between = reading.stands(BETWEEN);
                    return reading.take(FROM) ? NamedRangePart.led(reading, today, between) : null;
                });
    }

    /** « 3 au 10 août »: the first day may borrow the month of the last. */
    private static @Nullable List<Stretch> dates(Reading reading, Today today, boolean led) {
        var dashed = reading.attempt(() -> dashedDays(reading, today));
        if (dashed != null) {
            return dashed;
        }
        var first = DatePart.next(reading);
        if (first == null || !(reading.takeAny("-") || reading.take(TO))) {
            return null;
        }
        reading.take(THE);
        reading.day();
        var last = DatePart.next(reading);
        if (last == null || (!led && !last.isPlain()) || WeekdayPart.goesOn(reading)) {
            return null;
        }
        if (last.month() == null && (first.month() != null || NotATime.isCounted(reading))) {
            return null;
        }
        reading.take(INCLUDED);
        return nonEmpty(days(first, last, today));
    }

    /** « 3-10/08 », which would be the third of October but for its end. */
    private static @Nullable List<Stretch> dashedDays(Reading reading, Today today) {
        var first = DatePart.dayAlone(reading);
        var last = first != null && reading.takeAny("-") ? DatePart.next(reading) : null;
        return first == null || last == null || !last.isPlain() || last.sign() == '-' || WeekdayPart.goesOn(reading)
                ? null
                : nonEmpty(days(first, last, today));
    }

    private static List<Stretch> days(Date first, Date last, Today today) {
        if (last.month() == null) {
            var running = YearMonth.from(today.date());
            return today.occurrences(YEARS_AROUND, n -> from(running.plusMonths(n), first, last));
        }
        var said = last.year();
        if (said != null) {
            var only = inYear(said, first, last);
            return only == null ? List.of() : List.of(only);
        }
        return today.occurrences(YEARS_AROUND, n -> inYear(today.date().getYear() + n, first, last));
    }

    /** « du 28 au 3 » ends in the month behind. */
    private static @Nullable Stretch from(YearMonth month, Date first, Date last) {
        return between(first.inMonth(month), last.inMonth(last.day() < first.day() ? month.plusMonths(1) : month));
    }

    private static @Nullable Stretch inYear(int year, Date first, Date last) {
        var month = last.month();
        if (month == null) {
            return null;
        }
        var end = YearMonth.of(year, month);
        var named = first.month();
        if (named != null && first.year() != null) {
            return between(first.inMonth(YearMonth.of(first.year(), named)), last.inMonth(end));
        }
        var begin = named == null ? (last.day() < first.day() ? end.minusMonths(1) : end) : YearMonth.of(year, named);
        return between(first.inMonth(begin.isAfter(end) ? begin.minusYears(1) : begin), last.inMonth(end));
    }

    private static @Nullable Stretch between(@Nullable Stretch first, @Nullable Stretch last) {
        return first == null || last == null ? null : between(first.first(), last.last(), Grain.DAY);
    }

    private static @Nullable Stretch between(LocalDate first, LocalDate last, Grain grain) {
        return last.isBefore(first) ? null : new Stretch(first, last, grain);
    }

    private static @Nullable List<Stretch> nonEmpty(List<Stretch> days) {
        return days.isEmpty() ? null : days;
    }
}
