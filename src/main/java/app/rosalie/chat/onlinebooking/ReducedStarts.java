package app.rosalie.chat.onlinebooking;

import app.rosalie.agenda.price.VisitPrice;
import app.rosalie.salon.Money;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * At which of some starts a promotion makes the price.
 *
 * @param ofAll the price of all of them, where each has the same and it is reduced
 * @param only the reduced ones, where it is not
 */
record ReducedStarts(Optional<Money> ofAll, Map<Instant, Money> only) {

    /** @param prices of each, in their order */
    static ReducedStarts of(List<Instant> starts, List<VisitPrice> prices) {
        Map<Instant, Money> reduced = new HashMap<>();
        for (int i = 0; i < starts.size(); i++) {
            if (prices.get(i).reduced().isPresent()) {
                reduced.put(starts.get(i), prices.get(i).price());
            }
        }
        boolean all =
                !starts.isEmpty() && reduced.size() == starts.size() && new HashSet<>(reduced.values()).size() == 1;
        return all
                ? new ReducedStarts(Optional.of(prices.getFirst().price()), Map.of())
                : new ReducedStarts(Optional.empty(), reduced);
    }

    Optional<Money> only(Instant start) {
        return Optional.ofNullable(only.get(start));
    }

    /** Whether some of these cost less than others. */
    boolean isAny(List<Instant> starts) {
        return starts.stream().anyMatch(only::containsKey);
    }
}
