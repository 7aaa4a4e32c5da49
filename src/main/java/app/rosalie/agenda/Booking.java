package app.rosalie.agenda;

import java.util.List;

/** How an attempt to book went. A refusal is an answer, not an exception. */
public sealed interface Booking {

    /** @param entry the journal entry that undoes it */
    record Booked(Visit visit, long entry) implements Booking {}

    /** The same client already has this treatment at this time: nothing was written twice. */
    record Already(Visit visit) implements Booking {}

    /** Others are there at that time; the pro may force it. */
    record Clash(List<Visit> with) implements Booking {}

    /** The salon is closed during some of that time; the pro may force it. */
    record Closed() implements Booking {}

    /** The client or the treatment is not, or no longer, this salon's. */
    record Impossible() implements Booking {}
}
