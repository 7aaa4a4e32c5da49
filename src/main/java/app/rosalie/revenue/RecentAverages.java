package app.rosalie.revenue;

import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.TreatmentId;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What usually comes in, by the last whole months: what a goal can be measured by. */
@Component
@Transactional(readOnly = true)
public class RecentAverages {

    private static final int MONTHS = 3;
    private static final int MONTHS_A_YEAR = 12;

    private final Performance performance;
    private final TakingsSplits splits;
    private final InstantSource clock;

    RecentAverages(Performance performance, TakingsSplits splits, InstantSource clock) {
        this.performance = performance;
        this.splits = splits;
        this.clock = clock;
    }

    /**
     * An average month or year, to the euro and one euro at least: of the last three months, or twelve times that of the last twelve.
     * Months in which nothing came in, such as those before the salon came here, say nothing about the salon, but do about a
     * treatment. Empty where nothing came in at all.
     */
    public Optional<Money> of(Salon salon, GoalScope scope) {
        YearMonth now = YearMonth.from(salon.dayOf(clock.instant()));
        if (scope.treatmentId().isPresent()) {
            return ofTreatment(salon, scope.treatmentId().get(), now);
        }
        return switch (scope.term()) {
            case MONTH -> ofMonths(salon, now, MONTHS, 1);
            case YEAR -> ofMonths(salon, now, MONTHS_A_YEAR, MONTHS_A_YEAR);
        };
    }

    private Optional<Money> ofMonths(Salon salon, YearMonth now, int months, int times) {
        OptionalDouble cents = performance.byMonth(salon, now.minusMonths(months), months).values().stream()
                .filter(Money::isPositive)
                .mapToLong(Money::cents)
                .average();
        return cents.isEmpty() ? Optional.empty() : Optional.of(euros(cents.getAsDouble() * times));
    }

    private Optional<Money> ofTreatment(Salon salon, TreatmentId id, YearMonth now) {
        Period months =
                Period.of(now.minusMonths(MONTHS).atDay(1), now.minusMonths(1).atEndOfMonth());
        return splits.byTreatment(salon, months).stream()
                .filter(part -> id.equals(part.id()))
                .map(TakingsShare::total)
                .filter(Money::isPositive)
                .findFirst()
                .map(total -> euros((double) total.cents() / MONTHS));
    }

    private static Money euros(double cents) {
        return Money.euros(Math.max(1, Math.round(cents / 100)));
    }
}
