package app.rosalie.agenda;

import app.rosalie.salon.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for in advance for a visit.
 *
 * @param amount more than nothing
 * @param until its slot waits so long, and is freed then; null where it waits however long
 */
public record DepositDemand(Money amount, @Nullable Instant until) {

    /** A slot is freed at the latest so long before its start, so that somebody else can still take it. */
    static final Duration LEAD = Duration.ofHours(2);

    /** Nobody is given less time than that: then the slot waits. */
    static final Duration SHORTEST = Duration.ofMinutes(30);

    public DepositDemand {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("A deposit of nothing");
        }
    }

    /** @param hours for which a slot waits; 0: it is never freed */
    static DepositDemand of(Money amount, int hours, Instant asked, Instant start) {
        Instant term = asked.plus(Duration.ofHours(hours));
        Instant last = start.minus(LEAD);
        Instant until = term.isBefore(last) ? term : last;
        boolean waits = hours == 0 || until.isBefore(asked.plus(SHORTEST));
        return new DepositDemand(amount, waits ? null : until);
    }

    static @Nullable DepositDemand stored(@Nullable Long cents, @Nullable Instant until) {
        return cents == null ? null : new DepositDemand(new Money(cents), until);
    }

    /** As {@link #until}. */
    public Optional<Instant> deadline() {
        return Optional.ofNullable(until);
    }

    DepositDemand waiting(@Nullable Instant other) {
        return new DepositDemand(amount, other);
    }
}
