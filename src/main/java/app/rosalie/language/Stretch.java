package app.rosalie.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Whole days, the first and the last included, and the grain in which they were said. */
record Stretch(LocalDate first, LocalDate last, Grain grain) {

    static Stretch day(LocalDate day) {
        return new Stretch(day, day, Grain.DAY);
    }

    static Stretch week(LocalDate within) {
        var monday = monday(within);
        return new Stretch(monday, monday.plusDays(6), Grain.WEEK);
    }

    static Stretch weekend(LocalDate within) {
        var monday = monday(within);
        return new Stretch(monday.plusDays(5), monday.plusDays(6), Grain.WEEKEND);
    }

    static Stretch month(YearMonth month) {
        return new Stretch(month.atDay(1), month.atEndOfMonth(), Grain.MONTH);
    }

    /** Of the parts of so many months into which a year falls, the one that holds this month. */
    static Stretch partOfYear(YearMonth within, int months, Grain grain) {
        var first = within.minusMonths((within.getMonthValue() - 1) % months);
        return new Stretch(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth(), grain);
    }

    static Stretch year(int year) {
        return new Stretch(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR);
    }

    boolean isOneDay() {
        return first.equals(last);
    }

    boolean isRunningOn(LocalDate day) {
        return !first.isAfter(day) && !last.isBefore(day);
    }

    private static LocalDate monday(LocalDate within) {
        return within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
