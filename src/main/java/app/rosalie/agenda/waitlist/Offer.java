package app.rosalie.agenda.waitlist;

import app.rosalie.agenda.hold.SlotHoldId;
import app.rosalie.agenda.opening.TimeSpan;
import java.time.Instant;

/**
 * A time that is offered to somebody who waits.
 *
 * @param span of the visit that it would be
 * @param until when she has to have answered
 * @param chosen whether the pro has chosen her for it
 */
public record Offer(
        OfferId id,
        Wish wish,
        FreedSlotId freed,
        SlotHoldId hold,
        TimeSpan span,
        Instant until,
        OfferState state,
        boolean chosen) {

    /** Whether she can take it at this moment. */
    public boolean isOpen(Instant now) {
        return state == OfferState.OPEN && until.isAfter(now);
    }
}
