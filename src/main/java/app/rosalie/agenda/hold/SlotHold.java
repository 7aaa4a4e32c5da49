package app.rosalie.agenda.hold;

import app.rosalie.agenda.opening.Occupancy;
import app.rosalie.agenda.opening.TimeSpan;
import java.time.Instant;

/**
 * Time that was offered to somebody and waits for her answer.
 *
 * @param until from when on it is free for everybody
 */
public record SlotHold(SlotHoldId id, TimeSpan span, Instant until) {

    /** Whether a visit would want some of it. */
    public boolean isInTheWayOf(Occupancy visit) {
        return visit.collides(Occupancy.of(span));
    }
}
