package app.rosalie.agenda.opening;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A stretch of time, half-open: {@code [start, end)}, never empty. */
public record TimeSpan(Instant start, Instant end) {

    public TimeSpan {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("Ends before it starts: %s – %s".formatted(start, end));
        }
    }

    public static TimeSpan of(Instant start, Duration length) {
        return new TimeSpan(start, start.plus(length));
    }

    public boolean overlaps(TimeSpan other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** What the others leave of it, in order. */
    public List<TimeSpan> without(Collection<TimeSpan> others) {
        List<TimeSpan> left = new ArrayList<>();
        Instant from = start;
        for (TimeSpan other :
                others.stream().sorted(Comparator.comparing(TimeSpan::start)).toList()) {
            if (other.start.isAfter(from) && from.isBefore(end)) {
                left.add(new TimeSpan(from, other.start.isBefore(end) ? other.start : end));
            }
            from = other.end.isAfter(from) ? other.end : from;
        }
        if (from.isBefore(end)) {
            left.add(new TimeSpan(from, end));
        }
        return left;
    }

    public Duration length() {
        return Duration.between(start, end);
    }
}
