package app.rosalie.agenda;

import java.time.Duration;
import java.time.Instant;

/**
 * What holds for a visit since it was booked, whatever the salon has changed since.
 *
 * @param start as it is now
 * @param noticeHours who calls it off with less notice does so late; zero: nobody does
 * @param revision higher after every change of its state
 */
public record BookingTerms(Instant start, int noticeHours, int revision) {

    public Duration notice() {
        return Duration.ofHours(noticeHours);
    }

    /** The last moment at which it is called off in time. */
    public Instant lastMoment() {
        return start.minus(notice());
    }

    public boolean isInTime(Instant now) {
        return !lastMoment().isBefore(now);
    }
}
