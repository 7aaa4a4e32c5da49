package app.rosalie.agenda;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time, half-open: {@code [start, end)}, never empty. */
public record Span(Instant start, Instant end) {

    public Span {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("Ends before it starts: %s – %s".formatted(start, end));
        }
    }

    public static Span of(Instant start, Duration length) {
        return new Span(start, start.plus(length));
    }

    public boolean overlaps(Span other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public Duration length() {
        return Duration.between(start, end);
    }
}
