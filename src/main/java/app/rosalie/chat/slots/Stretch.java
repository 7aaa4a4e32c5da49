package app.rosalie.chat.slots;

import app.rosalie.agenda.DayHours;
import app.rosalie.agenda.Doors;
import app.rosalie.agenda.Span;
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
record Stretch(LocalDate first, LocalDate last, Range hours) {

    /** Whole days are one closure however many; a year of them is the most that anyone means. */
    static final int MOST_WHOLE_DAYS = 366;

    /** Empty where nothing lies between the two ends. */
    static Optional<Stretch> of(LocalDate first, LocalDate last, LocalTime from, LocalTime to) {
        LocalTime start = from.truncatedTo(ChronoUnit.MINUTES);
        LocalTime end = to.truncatedTo(ChronoUnit.MINUTES);
        boolean backwards = last.isBefore(first) || (!end.equals(LocalTime.MIDNIGHT) && !start.isBefore(end));
        return backwards ? Optional.empty() : Optional.of(new Stretch(first, last, new Range(start, end)));
    }

    static Stretch wholeDays(LocalDate first, LocalDate last) {
        return new Stretch(first, last, DayHours.WHOLE_DAY);
    }

    /** What is left of it from a day on; asked only where it is not over by then. */
    Stretch from(LocalDate day) {
        return first.isBefore(day) ? new Stretch(day, last, hours) : this;
    }

    List<LocalDate> dates() {
        return first.datesUntil(last.plusDays(1)).toList();
    }

    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    boolean isOneDay() {
        return first.equals(last);
    }

    boolean isWholeDays() {
        return hours.equals(DayHours.WHOLE_DAY);
    }

    boolean isTooLong() {
        return days() > (isWholeDays() ? MOST_WHOLE_DAYS : Doors.MOST_DAYS);
    }

    boolean isOver(Instant now, ZoneId zone) {
        return !hours.end(last, zone).toInstant().isAfter(now);
    }

    /** From the beginning of its first day to the end of its last: all that it can touch. */
    Span around(ZoneId zone) {
        return new Span(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    boolean touches(Span span, ZoneId zone) {
        LocalDate begins = span.start().atZone(zone).toLocalDate();
        LocalDate ends = span.end().atZone(zone).toLocalDate();
        return begins.datesUntil(ends.plusDays(1))
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .anyMatch(day -> touchesOn(day, span, zone));
    }

    private boolean touchesOn(LocalDate day, Span span, ZoneId zone) {
        ZonedDateTime start = hours.start(day, zone);
        ZonedDateTime end = hours.end(day, zone);
        return start.isBefore(end) && span.overlaps(new Span(start.toInstant(), end.toInstant()));
    }
}
