package app.rosalie.agenda.online;

import app.rosalie.agenda.Visit;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import java.time.Instant;
import java.util.List;

/** What became of a client's wish to book. A refusal is an answer, not an exception, and writes nothing. */
public sealed interface OnlineOutcome {

    /**
     * She has it.
     *
     * @param deposit what she is to pay in advance; zero where that is nothing
     * @param entry the journal entry that undoes it
     */
    record Booked(Visit visit, Money deposit, JournalEntryId entry) implements OnlineOutcome {}

    /** It is kept for her until the pro says yes or no. */
    record Requested(Visit visit) implements OnlineOutcome {}

    /** She has had it already: nothing was written twice. */
    record Already(Visit visit) implements OnlineOutcome {}

    /**
     * It is not free, or not any more.
     *
     * @param nearest the free starts that come nearest, in order; possibly none
     */
    record Taken(List<Instant> nearest) implements OnlineOutcome {}

    record Refused(Why why) implements OnlineOutcome {}

    /** Why nothing is booked, whatever the time. */
    enum Why {
        /** The salon's clients do not book themselves. */
        CLOSED,
        /** A part of it is not sold any more. */
        NOT_OFFERED,
        /** It is for clients whom the salon knows. */
        KNOWN_CLIENTS,
        /** The salon wants to hear from her otherwise. */
        BLOCKED,
        /** She has as many visits ahead of her as one may book oneself. */
        MANY_AHEAD,
        /** As many of hers wait for the pro's answer as may. */
        MANY_REQUESTS,
        /** She has tried ten times within an hour. */
        TOO_OFTEN
    }
}
