package app.rosalie.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Whole days, the first and the last included, and the grain in which they were said. */
record DayStretch(LocalDate first, LocalDate last, Grain grain) {

    static DayStretch day(LocalDate day) {
        return new DayStretch(day, day, Grain.DAY);
    }

    static DayStretch week(LocalDate within) {
        var monday = monday(within);
        return new DayStretch(monday, monday.plusDays(6), Grain.WEEK);
    }

    static DayStretch weekend(LocalDate within) {
        var monday = monday(within);
        return new DayStretch(monday.plusDays(5), monday.plusDays(6), Grain.WEEKEND);
    }

    static DayStretch month(YearMonth month) {
        return new DayStretch(month.atDay(1), month.atEndOfMonth(), Grain.MONTH);
    }

    /** Of the parts of so many months into which a year falls, the one that holds this month. */
    static DayStretch partOfYear(YearMonth within, int months, Grain grain) {
        var first = within.minusMonths((within.getMonthValue() - 1) % months);
        return new DayStretch(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth(), grain);
    }

    static DayStretch year(int year) {
        return new DayStretch(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR);
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
