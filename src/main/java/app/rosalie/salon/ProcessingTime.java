package app.rosalie.salon;

import java.time.Duration;

/**
 * The time of a visit in which something works by itself, a colour for instance, and its pro is free for somebody else. She is
 * needed for at least five minutes before it and for as long behind it.
 *
 * @param after in whole minutes from the start of the visit, at least 5
 * @param length in whole minutes, at least 5
 */
public record ProcessingTime(Duration after, Duration length) {

    /** Of the work before it, of itself, and of the work behind it. */
    public static final Duration SHORTEST = Duration.ofMinutes(5);

    public ProcessingTime {
        if (after.compareTo(SHORTEST) < 0 || length.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("Processing after " + after + " for " + length);
        }
    }

    static ProcessingTime ofMinutes(int after, int length) {
        return new ProcessingTime(Duration.ofMinutes(after), Duration.ofMinutes(length));
    }

    /** Whether there is time left to finish a visit of that length. */
    public boolean fitsInto(Duration visit) {
        return finish(visit).compareTo(SHORTEST) >= 0;
    }

    /** The work that is left behind it. */
    public Duration finish(Duration visit) {
        return visit.minus(after).minus(length);
    }

    /** The same, so much later. */
    public ProcessingTime later(Duration by) {
        return new ProcessingTime(after.plus(by), length);
    }
}
