package app.rosalie.chat.goals;

import app.rosalie.chat.Pro;
import app.rosalie.revenue.Aim;
import app.rosalie.revenue.Part;
import app.rosalie.revenue.Performance;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.Splits;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatments;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.stereotype.Component;

/** What came in over the last whole months, in which a goal of the same kind would have been reached. */
@Component
class Lately {

    private static final int MONTHS = 3;
    private static final int MONTHS_A_YEAR = 12;
    private static final List<Long> FIRST_MONTH = List.of(1_500L, 2_000L, 3_000L);
    private static final List<Long> FIRST_YEAR = List.of(18_000L, 24_000L, 36_000L);
    private static final List<Long> FIRST_VISITS = List.of(5L, 10L, 20L);

    private final Performance performance;
    private final Splits splits;
    private final Treatments treatments;
    private final InstantSource clock;

    Lately(Performance performance, Splits splits, Treatments treatments, InstantSource clock) {
        this.performance = performance;
        this.splits = splits;
        this.treatments = treatments;
        this.clock = clock;
    }

    /** An average month or year, to the euro; empty where nothing came in. */
    Optional<Money> usual(Pro pro, Aim aim) {
        YearMonth now = YearMonth.from(pro.dayOf(clock.instant()));
        if (!aim.isWholeSalon()) {
            return ofTreatment(pro, aim.treatmentId(), now);
        }
        return switch (aim.term()) {
            case MONTH -> average(pro, now, MONTHS, 1);
            case YEAR -> average(pro, now, MONTHS_A_YEAR, MONTHS_A_YEAR);
        };
    }

    /** Months in which nothing came in, such as those before the salon came here, say nothing. */
    private Optional<Money> average(Pro pro, YearMonth now, int months, int times) {
        OptionalDouble cents = performance.byMonth(pro.salon(), now.minusMonths(months), months).values().stream()
                .filter(Money::isPositive)
                .mapToLong(Money::cents)
                .average();
        return cents.isEmpty() ? Optional.empty() : Optional.of(euros(cents.getAsDouble() * times));
    }

    private Optional<Money> ofTreatment(Pro pro, long id, YearMonth now) {
        Period months =
                Period.of(now.minusMonths(MONTHS).atDay(1), now.minusMonths(1).atEndOfMonth());
        return splits.byTreatment(pro.salon(), months).stream()
                .filter(part -> Objects.equals(part.id(), id))
                .map(Part::total)
                .filter(Money::isPositive)
                .findFirst()
                .map(total -> euros((double) total.cents() / MONTHS));
    }

    private static Money euros(double cents) {
        return Money.euros(Math.max(1, Math.round(cents / 100)));
    }

    /** What a salon may begin with, in euros; of a treatment so and so many visits. */
    List<Long> first(Pro pro, Aim aim) {
        if (!aim.isWholeSalon()) {
            return treatments.find(pro.salonId(), aim.treatmentId()).stream()
                    .flatMap(treatment -> FIRST_VISITS.stream()
                            .map(visits -> Scale.up(treatment.price().cents() / 100.0 * visits, 10)))
                    .filter(euros -> euros > 0)
                    .toList();
        }
        return switch (aim.term()) {
            case MONTH -> FIRST_MONTH;
            case YEAR -> FIRST_YEAR;
        };
    }
}
