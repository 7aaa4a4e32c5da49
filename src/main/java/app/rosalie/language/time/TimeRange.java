package app.rosalie.language.time;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** From {@code start} up to {@code end} on one day; an end at 00:00 is the midnight that closes the day. */
public record TimeRange(LocalTime start, LocalTime end) {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    public TimeRange {
        if (isBackwards(start, end)) {
            throw new IllegalArgumentException(start + "-" + end + " ends before it starts");
        }
    }

    public static boolean isBackwards(LocalTime start, LocalTime end) {
        return !end.equals(LocalTime.MIDNIGHT) && !start.isBefore(end);
    }

    public int from() {
        return start.toSecondOfDay() / 60;
    }

    public int to() {
        return end.equals(LocalTime.MIDNIGHT) ? MINUTES_OF_A_DAY : end.toSecondOfDay() / 60;
    }

    public boolean holds(LocalTime time) {
        int minute = time.toSecondOfDay() / 60;
        return from() <= minute && minute < to();
    }

    public boolean overlaps(TimeRange other) {
        return from() < other.to() && other.from() < to();
    }

    /** What is left of this range when the other is taken out: none, one or two. */
    public List<TimeRange> without(TimeRange other) {
        if (!overlaps(other)) {
            return List.of(this);
        }
        var rest = new ArrayList<TimeRange>(2);
        if (from() < other.from()) {
            rest.add(new TimeRange(start, other.start));
        }
        if (other.to() < to()) {
            rest.add(new TimeRange(other.end, end));
        }
        return rest;
    }
}
