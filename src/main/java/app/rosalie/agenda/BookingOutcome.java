package app.rosalie.agenda;

import app.rosalie.salon.JournalEntryId;
import java.util.List;

/** How an attempt to book went. A refusal is an answer, not an exception. */
public sealed interface BookingOutcome {

    /** @param entry the journal entry that undoes it */
    record Booked(Visit visit, JournalEntryId entry) implements BookingOutcome {}

    /** The same client already has this treatment at this time: nothing was written twice. */
    record Already(Visit visit) implements BookingOutcome {}

    /** Others are there at that time, or none where it is held for somebody; the pro may force it. */
    record Clash(List<Visit> with) implements BookingOutcome {}

    /** The salon is closed during some of that time; the pro may force it. */
    record Closed() implements BookingOutcome {}

    /** The client or the treatment is not, or no longer, this salon's. */
    record Impossible() implements BookingOutcome {}
}
