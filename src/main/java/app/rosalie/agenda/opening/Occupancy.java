package app.rosalie.agenda.opening;

import app.rosalie.salon.ProcessingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time that a visit takes of its pro: all of its span but its processing time, in which she is free for somebody else.
 *
 * @param processing within the span, or null
 */
public record Occupancy(TimeSpan span, @Nullable TimeSpan processing) {

    public Occupancy {
        if (processing != null && !isWithin(processing, span)) {
            throw new IllegalArgumentException(processing + " is not within " + span);
        }
    }

    /** All of it. */
    public static Occupancy of(TimeSpan span) {
        return new Occupancy(span, null);
    }

    /** So long from that start on; a processing time that does not fit into it is none. */
    public static Occupancy of(Instant start, Duration length, @Nullable ProcessingTime processing) {
        TimeSpan span = TimeSpan.of(start, length);
        return processing == null || !processing.fitsInto(length)
                ? of(span)
                : new Occupancy(span, TimeSpan.of(start.plus(processing.after()), processing.length()));
    }

    /** The same at another start. */
    public Occupancy at(Instant start) {
        return of(start, span.length(), relative().orElse(null));
    }

    /** When the pro is wanted, in order: all of it, or what lies before and behind its processing time. */
    public List<TimeSpan> work() {
        return span.without(Optional.ofNullable(processing).stream().toList());
    }

    /** Its processing time as it lies in it. */
    public Optional<ProcessingTime> relative() {
        return processing == null
                ? Optional.empty()
                : Optional.of(
                        new ProcessingTime(Duration.between(span.start(), processing.start()), processing.length()));
    }

    /** Whether both want the pro at once; one that stands wholly in the processing time of the other does not. */
    public boolean collides(Occupancy other) {
        return span.overlaps(other.span) && !standsWithin(other) && !other.standsWithin(this);
    }

    /** Whether all of it lies in the processing time of the other. */
    public boolean standsWithin(Occupancy other) {
        return other.processing != null && isWithin(span, other.processing);
    }

    private static boolean isWithin(TimeSpan inner, TimeSpan outer) {
        return !inner.start().isBefore(outer.start()) && !inner.end().isAfter(outer.end());
    }
}
