package app.rosalie.reviews;

import app.rosalie.clients.ClientId;
import java.time.LocalDate;
import java.time.YearMonth;

/** Which of a salon's reviews are leafed through, and in what order. What is withdrawn is nowhere. */
public sealed interface ReviewFilter {

    /** Shown and without an answer: 1 and 2 stars first, then the oldest. */
    record ToAnswer() implements ReviewFilter {}

    /** All, hidden ones included, newest first. */
    record All() implements ReviewFilter {}

    /** What clients see, newest first. */
    record Shown() implements ReviewFilter {}

    /** Shown, with so many stars, newest first. */
    record Stars(int stars) implements ReviewFilter {}

    /** Reported, kept or hidden: what waits for a decision first, then the newest. */
    record Reported() implements ReviewFilter {}

    /** Of one client, newest first; also hidden ones. */
    record OfClient(ClientId client) implements ReviewFilter {}

    /** Shown and published on some days of the salon's calendar, the last one included, newest first. */
    record Days(LocalDate first, LocalDate last) implements ReviewFilter {

        public Days {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(last + " is before " + first);
            }
        }
    }

    /** Shown and published within a month of the salon's calendar, newest first. */
    record Month(YearMonth month) implements ReviewFilter {}
}
