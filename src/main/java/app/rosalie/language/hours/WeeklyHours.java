package app.rosalie.language.hours;

import app.rosalie.language.time.TimeRange;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The usual week as it was typed: the open ranges of each day that has any, sorted and without overlap, from Monday on. */
public record WeeklyHours(Map<DayOfWeek, List<TimeRange>> ranges) {

    public WeeklyHours {
        var copy = new EnumMap<DayOfWeek, List<TimeRange>>(DayOfWeek.class);
        ranges.forEach((day, open) -> {
            if (!open.isEmpty()) {
                copy.put(day, inOrder(open));
            }
        });
        ranges = Collections.unmodifiableMap(copy);
    }

    /** The open ranges of that day; none where it is closed. */
    public List<TimeRange> on(DayOfWeek day) {
        return ranges.getOrDefault(day, List.of());
    }

    private static List<TimeRange> inOrder(List<TimeRange> open) {
        for (var i = 1; i < open.size(); i++) {
            if (open.get(i).from() < open.get(i - 1).to()) {
                throw new IllegalArgumentException("Ranges overlap or are out of order: " + open);
            }
        }
        return List.copyOf(open);
    }
}
