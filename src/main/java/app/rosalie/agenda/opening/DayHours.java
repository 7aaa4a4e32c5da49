package app.rosalie.agenda.opening;

import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.OpeningHours.Range;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The open ranges of one day on the wall clock, in order and apart from each other. */
public record DayHours(List<Range> ranges) {

    public static final DayHours SHUT = new DayHours(List.of());

    /** From midnight to midnight. */
    public static final Range WHOLE_DAY = new Range(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    public DayHours {
        ranges = List.copyOf(ranges);
    }

    public boolean isShut() {
        return ranges.isEmpty();
    }

    /** What stays open when a range is closed. */
    public DayHours without(Range closed) {
        List<Range> left = new ArrayList<>();
        for (Range open : ranges) {
            if (to(closed) <= from(open) || to(open) <= from(closed)) {
                left.add(open);
                continue;
            }
            if (from(open) < from(closed)) {
                left.add(new Range(open.from(), closed.from()));
            }
            if (to(closed) < to(open)) {
                left.add(new Range(closed.to(), open.to()));
            }
        }
        return new DayHours(left);
    }

    /** What is open when a range is opened as well; ranges that touch become one. */
    public DayHours with(Range opened) {
        List<Range> all = new ArrayList<>(ranges);
        all.add(opened);
        all.sort(Comparator.comparingInt(DayHours::from));
        List<Range> joined = new ArrayList<>();
        for (Range next : all) {
            if (!joined.isEmpty() && from(next) <= to(joined.getLast())) {
                Range last = joined.removeLast();
                joined.add(to(next) > to(last) ? new Range(last.from(), next.to()) : last);
            } else {
                joined.add(next);
            }
        }
        return new DayHours(joined);
    }

    /** What of it lies within a range. */
    public DayHours within(Range range) {
        return new DayHours(ranges.stream()
                .filter(open -> from(open) < to(range) && from(range) < to(open))
                .map(open -> new Range(
                        from(open) < from(range) ? range.from() : open.from(),
                        to(open) > to(range) ? range.to() : open.to()))
                .toList());
    }

    /** Whether the whole range is open. */
    public boolean holds(Range range) {
        return ranges.stream().anyMatch(open -> from(open) <= from(range) && to(range) <= to(open));
    }

    /** Whether some of the range is open. */
    public boolean touches(Range range) {
        return ranges.stream().anyMatch(open -> from(open) < to(range) && from(range) < to(open));
    }

    String text() {
        return OpeningHours.text(ranges);
    }

    static DayHours parse(String text) {
        return new DayHours(OpeningHours.ranges(text));
    }

    /** The first minute of the day that a range holds. */
    public static int from(Range range) {
        return range.from().toSecondOfDay() / 60;
    }

    /** The minute of the day at which a range ends: 1 440 at midnight. */
    public static int to(Range range) {
        return range.to().equals(LocalTime.MIDNIGHT) ? 24 * 60 : range.to().toSecondOfDay() / 60;
    }
}
