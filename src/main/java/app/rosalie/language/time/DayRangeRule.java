package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token;
import app.rosalie.language.text.Token.Numeral;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.time.DateRule.Date;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From one day to another: « du 3 au 10 août », « 3-10/08 », « lundi à jeudi », « du 1 au 15 ». */
final class DayRangeRule {

    private static final int YEARS_AROUND = 2;
    private static final Phrases FROM = TimeWord.FROM_A_DATE.phrases();

    /** « les 4 et 5 mai » are days in a row, « les 4 et 6 mai » are not. */
    private static final Phrases AND = TimeWord.AND_THE.phrases();

    private static final Phrases BETWEEN = TimeWord.BETWEEN.phrases();

    /** « entre 9 et 11 » and « de 9 à 12 » are hours. */
    private static final Phrases HOURS_TOO = TimeWord.BETWEEN_HOURS_TOO.phrases();

    static final Phrases TO = TimeWord.TO_A_DATE.phrases();
    static final Phrases INCLUDED = TimeWord.INCLUDED.phrases();
    static final Phrases THE = TimeWord.THE.phrases();

    /** The words with which what is read here may begin. */
    static final Set<String> BEGINNINGS = Phrases.beginnings(FROM);

    private DayRangeRule() {}

    static @Nullable List<DayStretch> next(TokenCursor cursor, ReferenceDay reference) {
        return switch (cursor.next()) {
            case Numeral _ -> mayGoOn(cursor) ? cursor.attempt(() -> dates(cursor, reference, false, false)) : null;
            case Token.Word _ -> {
                var unled = cursor.attempt(() -> NamedRangeRule.unled(cursor, reference));
                yield unled != null ? unled : led(cursor, reference);
            }
            case Token.Day _ -> {
                var dates = cursor.attempt(() -> dates(cursor, reference, false, false));
                yield dates != null ? dates : cursor.attempt(() -> NamedRangeRule.unled(cursor, reference));
            }
            case Token.MonthName _, Token.Sign _, Token.Measure _ -> null;
            case null -> null;
        };
    }

    /** « 13 et 14 juin », behind « du » or « les ». */
    static @Nullable List<DayStretch> behindAnArticle(TokenCursor cursor, ReferenceDay reference) {
        return cursor.attempt(() -> dates(cursor, reference, true, false));
    }

    private static boolean mayGoOn(TokenCursor cursor) {
        return switch (cursor.next(1)) {
            case Token.Sign _, Token.Word _, Token.MonthName _, Numeral _ -> true;
            case Token.Day _, Token.Measure _ -> false;
            case null -> false;
        };
    }

    private static @Nullable List<DayStretch> led(TokenCursor cursor, ReferenceDay reference) {
        if (!cursor.stands(FROM)) {
            return null;
        }
        var hours = cursor.stands(HOURS_TOO) && cursor.next(1) instanceof Numeral;
        var within = cursor.stands(BETWEEN);
        var dates = cursor.attempt(() -> cursor.take(FROM) ? dates(cursor, reference, !hours, within) : null);
        return dates != null || hours
                ? dates
                : cursor.attempt(() -> {
                    var between = cursor.stands(BETWEEN);
                    return cursor.take(FROM) ? NamedRangeRule.led(cursor, reference, between) : null;
                });
    }

    /** « 3 au 10 août »: the first day may borrow the month of the last. */
    private static @Nullable List<DayStretch> dates(
            TokenCursor cursor, ReferenceDay reference, boolean led, boolean between) {
        var dashed = cursor.attempt(() -> dashedDays(cursor, reference));
        if (dashed != null) {
            return dashed;
        }
        var neighbours = cursor.attempt(() -> neighbours(cursor, reference));
        if (neighbours != null) {
            return neighbours;
        }
        var row = cursor.attempt(() -> row(cursor, reference));
        if (row != null) {
            return row;
        }
        var weekday = weekday(cursor);
        var first = DateRule.next(cursor);
        var and = !between && cursor.stands(AND);
        if (first == null || !(cursor.takeAny("-") || cursor.take(TO))) {
            return null;
        }
        cursor.take(THE);
        weekday(cursor);
        var last = DateRule.next(cursor);
        if (last == null || (!led && !last.isPlain()) || WeekdayRule.goesOn(cursor)) {
            return null;
        }
        if (last.month() == null && (weekday != null || first.month() != null || FalseTimes.isCounted(cursor))) {
            return null;
        }
        cursor.take(INCLUDED);
        var meant = days(first, last, reference).stream()
                .filter(days -> !and || days.last().equals(days.first().plusDays(1)))
                .toList();
        var fitting = meant.stream()
                .filter(days -> weekday == null || days.first().getDayOfWeek() == weekday)
                .toList();
        return nonEmpty(fitting.isEmpty() && last.month() != null ? meant : fitting);
    }

    /** « 24 25 mars », « 24/25 mars »: two days in a row. */
    private static @Nullable List<DayStretch> neighbours(TokenCursor cursor, ReferenceDay reference) {
        var first = DateRule.dayAlone(cursor);
        cursor.takeAny(",/");
        var last = first == null ? null : DateRule.next(cursor);
        return first == null
                        || last == null
                        || last.month() == null
                        || !last.isPlain()
                        || last.sign() != ' '
                        || last.day() != first.day() + 1
                        || WeekdayRule.goesOn(cursor)
                ? null
                : nonEmpty(days(first, last, reference));
    }

    /** « 4, 5 et 6 mai »: days that follow each other, each named. */
    private static @Nullable List<DayStretch> row(TokenCursor cursor, ReferenceDay reference) {
        var days = DateRow.next(cursor, reference);
        return days == null
                        || days.size() < 3
                        || ChronoUnit.DAYS.between(days.getFirst(), days.getLast()) != days.size() - 1
                ? null
                : List.of(new DayStretch(days.getFirst(), days.getLast(), Grain.DAY));
    }

    private static @Nullable DayOfWeek weekday(TokenCursor cursor) {
        var weekday = cursor.day();
        if (weekday != null) {
            cursor.takeEndOfAbbreviation();
        }
        return weekday;
    }

    /** « 3-10/08 », which would be the third of October but for its end. */
    private static @Nullable List<DayStretch> dashedDays(TokenCursor cursor, ReferenceDay reference) {
        var first = DateRule.dayAlone(cursor);
        var last = first != null && cursor.takeAny("-") ? DateRule.next(cursor) : null;
        return first == null || last == null || !last.isPlain() || last.sign() == '-' || WeekdayRule.goesOn(cursor)
                ? null
                : nonEmpty(days(first, last, reference));
    }

    private static List<DayStretch> days(Date first, Date last, ReferenceDay reference) {
        if (last.month() == null) {
            var running = YearMonth.from(reference.date());
            return reference.occurrences(YEARS_AROUND, n -> from(running.plusMonths(n), first, last));
        }
        var said = last.year();
        if (said != null) {
            var only = inYear(said, first, last);
            return only == null ? List.of() : List.of(only);
        }
        return reference.occurrences(YEARS_AROUND, n -> inYear(reference.date().getYear() + n, first, last));
    }

    /** « du 28 au 3 » ends in the month behind. */
    private static @Nullable DayStretch from(YearMonth month, Date first, Date last) {
        return between(first.inMonth(month), last.inMonth(last.day() < first.day() ? month.plusMonths(1) : month));
    }

    private static @Nullable DayStretch inYear(int year, Date first, Date last) {
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

    private static @Nullable DayStretch between(@Nullable DayStretch first, @Nullable DayStretch last) {
        return first == null || last == null ? null : between(first.first(), last.last(), Grain.DAY);
    }

    private static @Nullable DayStretch between(LocalDate first, LocalDate last, Grain grain) {
        return last.isBefore(first) ? null : new DayStretch(first, last, grain);
    }

    private static @Nullable List<DayStretch> nonEmpty(List<DayStretch> days) {
        return days.isEmpty() ? null : days;
    }
}
