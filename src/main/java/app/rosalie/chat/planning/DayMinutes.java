package app.rosalie.chat.planning;

import app.rosalie.agenda.DaySheet;
import app.rosalie.agenda.opening.DayHours;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.salon.OpeningHours.Range;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** A part of one day on its wall clock, in minutes from midnight: {@code from} included, {@code to} excluded, at most 1 440. */
record DayMinutes(int from, int to) {

    static final int DAY = 24 * 60;
    static final int HOUR = 60;

    /** What of a span lies on the day of this sheet. */
    static DayMinutes of(TimeSpan span, DaySheet sheet) {
        LocalDateTime start = span.start().atZone(sheet.zone()).toLocalDateTime();
        LocalDateTime end = span.end().atZone(sheet.zone()).toLocalDateTime();
        int from = start.toLocalDate().isBefore(sheet.day()) ? 0 : minute(start.toLocalTime());
        int to = end.toLocalDate().isAfter(sheet.day()) ? DAY : minute(end.toLocalTime());
        // In the night that repeats an hour a visit may end before it began, as the wall has it.
        return new DayMinutes(
                from, to > from ? to : Math.clamp(from + span.length().toMinutes(), from + 1, DAY));
    }

    static DayMinutes of(Range range) {
        return new DayMinutes(DayHours.from(range), DayHours.to(range));
    }

    /** What of the day is not open, in order. */
    static List<DayMinutes> closed(DaySheet sheet) {
        List<DayMinutes> closed = new ArrayList<>();
        int from = 0;
        for (Range range : sheet.hours().ranges()) {
            DayMinutes open = of(range);
            if (open.from > from) {
                closed.add(new DayMinutes(from, open.from));
            }
            from = open.to;
        }
        if (from < DAY) {
            closed.add(new DayMinutes(from, DAY));
        }
        return closed;
    }

    boolean overlaps(DayMinutes other) {
        return from < other.to && other.from < to;
    }

    LocalTime start() {
        return time(from);
    }

    /** Midnight where it ends with the day. */
    LocalTime end() {
        return time(to);
    }

    Range range() {
        return new Range(start(), end());
    }

    static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute % DAY * 60L);
    }
}
