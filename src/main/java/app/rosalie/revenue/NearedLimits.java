package app.rosalie.revenue;

import app.rosalie.revenue.RevenueSettings.Limit;
import app.rosalie.revenue.RevenueSettings.Threshold;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which limits of the state the takings of a year have come near, or have passed, by what was just written. */
@Component
class NearedLimits {

    private final Performance performance;
    private final RevenueSettings settings;
    private final Salons salons;

    NearedLimits(Performance performance, RevenueSettings settings, Salons salons) {
        this.performance = performance;
        this.settings = settings;
        this.salons = salons;
    }

    record Neared(Limit limit, int year) {}

    /** @param lines written already, about one payment; where its day was put right, money has left one and come to the other */
    List<Neared> by(SalonId id, List<Payment> lines) {
        Optional<Payment> grown =
                lines.stream().filter(line -> line.takings().isPositive()).findFirst();
        return grown.isPresent() ? by(salons.get(id), grown.get(), lines) : List.of();
    }

    private List<Neared> by(Salon salon, Payment grown, List<Payment> lines) {
        LocalDate day = salon.dayOf(grown.receivedAt());
        Money more = ReachedGoals.more(salon, Period.of(Period.Kind.YEAR, day), lines);
        return settings.on(day)
                .map(threshold -> by(salon, day, threshold, more))
                .orElseGet(List::of);
    }

    private List<Neared> by(Salon salon, LocalDate day, Threshold threshold, Money more) {
        Money after = performance.taken(salon, Period.of(Period.Kind.YEAR, day)).total();
        Money before = after.minus(more);
        return Stream.of(Limit.values())
                .filter(limit -> isCrossed(threshold.near(limit), before, after)
                        || isCrossed(threshold.amount(limit), before, after))
                .map(limit -> new Neared(limit, day.getYear()))
                .toList();
    }

    private static boolean isCrossed(Money limit, Money before, Money after) {
        return before.compareTo(limit) < 0 && after.compareTo(limit) >= 0;
    }
}
