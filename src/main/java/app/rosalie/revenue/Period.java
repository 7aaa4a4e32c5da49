package app.rosalie.revenue;

import app.rosalie.agenda.opening.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * Days that figures are asked of, both ends included; days are those of the salon's zone, weeks begin on Monday.
 *
 * @param kind decides what comes before and after, and what it is compared with
 */
public record Period(Kind kind, LocalDate first, LocalDate last) {

    /** Stored by nobody; buttons carry the ordinal, so new kinds go to the end. */
    public enum Kind {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        RANGE
    }

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("%s – %s".formatted(first, last));
        }
    }

    /** The day, week, month, quarter or year in which a day lies; of a range only that day. */
    public static Period of(Kind kind, LocalDate day) {
        return switch (kind) {
            case DAY, RANGE -> new Period(kind, day, day);
            case WEEK -> from(kind, day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case MONTH -> from(kind, day.withDayOfMonth(1));
            case QUARTER -> from(kind, day.with(IsoFields.DAY_OF_QUARTER, 1));
            case YEAR -> from(kind, day.withDayOfYear(1));
        };
    }

    /** Of a range the days from {@code first} to {@code last}; of any other kind the one in which {@code first} lies. */
    public static Period of(Kind kind, LocalDate first, LocalDate last) {
        return kind == Kind.RANGE ? of(first, last) : of(kind, first);
    }

    public static Period month(YearMonth month) {
        return of(Kind.MONTH, month.atDay(1));
    }

    public static Period year(int year) {
        return of(Kind.YEAR, LocalDate.of(year, 1, 1));
    }

    /** Any days: a whole day, week, month, quarter or year is known as such. */
    public static Period of(LocalDate first, LocalDate last) {
        for (Kind kind : Kind.values()) {
            Period whole = of(kind, first);
            if (whole.first.equals(first) && whole.last.equals(last)) {
                return whole;
            }
        }
        return new Period(Kind.RANGE, first, last);
    }

    private static Period from(Kind kind, LocalDate first) {
        LocalDate end = switch (kind) {
            case DAY, RANGE -> first.plusDays(1);
            case WEEK -> first.plusWeeks(1);
            case MONTH -> first.plusMonths(1);
            case QUARTER -> first.plusMonths(3);
            case YEAR -> first.plusYears(1);
        };
        return new Period(kind, first, end.minusDays(1));
    }

    /** The one that ends where this one begins: of the same kind, or a range of as many days. */
    public Period previous() {
        return kind == Kind.RANGE
                ? new Period(kind, first.minusDays(days()), first.minusDays(1))
                : of(kind, first.minusDays(1));
    }

    /** The whole period that this one is compared with: a day with the same weekday of the week before, any other with the one before. */
    public Period counterpart() {
        return kind == Kind.DAY ? of(kind, first.minusWeeks(1)) : previous();
    }

    /** The one that begins where this one ends. */
    public Period next() {
        return kind == Kind.RANGE
                ? new Period(kind, last.plusDays(1), last.plusDays(days()))
                : of(kind, last.plusDays(1));
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** From the first day's midnight to the midnight behind the last day. */
    public TimeSpan span(ZoneId zone) {
        return new TimeSpan(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /**
     * The time that this period is compared with: its whole counterpart, or as long as this one runs, the same elapsed part of
     * it (the 1st to the 12th, 10:00, with the 1st to the 12th, 10:00, of the month before; the 31st with a month's last day).
     */
    TimeSpan before(ZonedDateTime now) {
        TimeSpan whole = counterpart().span(now.getZone());
        if (!holds(now.toLocalDate())) {
            return whole;
        }
        ZonedDateTime then = switch (kind) {
            case DAY, WEEK -> now.minusWeeks(1);
            case MONTH -> now.minusMonths(1);
            case QUARTER -> now.minusMonths(3);
            case YEAR -> now.minusYears(1);
            case RANGE -> now.minusDays(days());
        };
        return then.toInstant().isAfter(whole.start())
                ? new TimeSpan(whole.start(), then.toInstant())
                : firstMoment(whole);
    }

    /**
     * The same in whole days: the whole counterpart, or as long as this one runs, as many days of it as have begun of this
     * one, and not more than it has.
     */
    Period before(LocalDate today) {
        Period whole = counterpart();
        if (!holds(today)) {
            return whole;
        }
        LocalDate last = whole.first.plusDays(ChronoUnit.DAYS.between(first, today));
        return new Period(Kind.RANGE, whole.first, last.isAfter(whole.last) ? whole.last : last);
    }

    private static TimeSpan firstMoment(TimeSpan whole) {
        return new TimeSpan(whole.start(), whole.start().plusNanos(1_000));
    }
}
