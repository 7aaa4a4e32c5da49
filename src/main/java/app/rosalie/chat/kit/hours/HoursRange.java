package app.rosalie.chat.kit.hours;

import app.rosalie.agenda.opening.DayHours;
import app.rosalie.agenda.opening.OpeningOverrides;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.salon.OpeningHours.Range;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The same hours on one day or on several in a row: what is opened or closed at once. */
public record HoursRange(LocalDate first, LocalDate last, Range hours) {

    /** Whole days are one closure however many; a year of them is the most that anyone means. */
    public static final int MOST_WHOLE_DAYS = 366;

    /** Empty where nothing lies between the two ends. */
    public static Optional<HoursRange> of(LocalDate first, LocalDate last, LocalTime from, LocalTime to) {
        LocalTime start = from.truncatedTo(ChronoUnit.MINUTES);
        LocalTime end = to.truncatedTo(ChronoUnit.MINUTES);
        boolean backwards = last.isBefore(first) || (!end.equals(LocalTime.MIDNIGHT) && !start.isBefore(end));
        return backwards ? Optional.empty() : Optional.of(new HoursRange(first, last, new Range(start, end)));
    }

    public static HoursRange wholeDays(LocalDate first, LocalDate last) {
        return new HoursRange(first, last, DayHours.WHOLE_DAY);
    }

    /** What is left of it from a day on; asked only where it is not over by then. */
    public HoursRange from(LocalDate day) {
        return first.isBefore(day) ? new HoursRange(day, last, hours) : this;
    }

    public List<LocalDate> dates() {
        return first.datesUntil(last.plusDays(1)).toList();
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public boolean isOneDay() {
        return first.equals(last);
    }

    public boolean isWholeDays() {
        return hours.equals(DayHours.WHOLE_DAY);
    }

    public boolean isTooLong() {
        return days() > (isWholeDays() ? MOST_WHOLE_DAYS : OpeningOverrides.MOST_DAYS);
    }

    public boolean isOver(Instant now, ZoneId zone) {
        return !hours.end(last, zone).toInstant().isAfter(now);
    }

    /** From the beginning of its first day to the end of its last: all that it can touch. */
    public TimeSpan around(ZoneId zone) {
        return new TimeSpan(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    public boolean touches(TimeSpan span, ZoneId zone) {
        LocalDate begins = span.start().atZone(zone).toLocalDate();
        LocalDate ends = span.end().atZone(zone).toLocalDate();
        return begins.datesUntil(ends.plusDays(1))
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .anyMatch(day -> touchesOn(day, span, zone));
    }

    private boolean touchesOn(LocalDate day, TimeSpan span, ZoneId zone) {
        ZonedDateTime start = hours.start(day, zone);
        ZonedDateTime end = hours.end(day, zone);
        return start.isBefore(end) && span.overlaps(new TimeSpan(start.toInstant(), end.toInstant()));
    }
}
