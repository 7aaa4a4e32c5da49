package app.rosalie.salon.policy;

import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** A salon's booking policies, each with the moment since which it holds. */
public final class PolicyHistory {

    private final NavigableMap<Instant, BookingPolicy> since;

    PolicyHistory(NavigableMap<Instant, BookingPolicy> since) {
        this.since = since;
    }

    /** The one that held then; the usual one before she had chosen any. */
    public BookingPolicy at(Instant then) {
        return Optional.ofNullable(since.floorEntry(then))
                .map(Map.Entry::getValue)
                .orElse(BookingPolicy.USUAL);
    }
}
