package app.rosalie.agenda.waitlist;

import app.rosalie.clients.ClientId;
import app.rosalie.salon.SalonId;
import java.time.Instant;

/** What happens to those who wait. Published within the transaction that writes it. */
public sealed interface WaitlistEvent {

    SalonId salon();

    /** When it was written. */
    Instant at();

    /** A slot is free that somebody waits for, and the pro has to do something about it: choose, or ask by herself. */
    record SlotWanted(SalonId salon, FreedSlotId slot, Instant at, Instant until) implements WaitlistEvent {}

    /**
     * A slot is offered to a client who can be reached here.
     *
     * @param heard when she is to be told
     */
    record SlotOffered(SalonId salon, OfferId offer, Instant at, Instant heard, Instant until)
            implements WaitlistEvent {}

    /** The days that she waited for have passed. */
    record WishEnded(SalonId salon, WishId wish, ClientId client, Instant at) implements WaitlistEvent {}

    /** She has a visit by other means while she still waits. */
    record WaitingBooked(SalonId salon, WishId wish, ClientId client, Instant at) implements WaitlistEvent {}
}
