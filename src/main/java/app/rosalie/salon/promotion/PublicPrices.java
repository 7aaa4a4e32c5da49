package app.rosalie.salon.promotion;

import app.rosalie.salon.Money;
import app.rosalie.salon.PriceHistory.Period;
import app.rosalie.salon.Treatment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What everybody was asked for one treatment at each moment: the price of the list, or less where a promotion for everybody ran.
 *
 * @param prices of the list, the oldest first
 * @param promotions that may have run
 */
record PublicPrices(Treatment treatment, List<Period> prices, List<Promotion> promotions, ZoneId zone) {

    PublicPrices {
        prices = List.copyOf(prices);
        promotions = promotions.stream()
                .filter(one -> one.terms().forEverybody() && one.terms().scope().covers(treatment))
                .toList();
    }

    StruckPrice beside(Promotion promotion) {
        if (!promotion.terms().forEverybody()) {
            return new StruckPrice.NotForEverybody();
        }
        Instant begins = promotion.begins(zone);
        Instant from = begins.atZone(zone).minusDays(StruckPrice.DAYS).toInstant();
        Optional<Instant> known = prices.stream().findFirst().map(Period::since);
        Money now = promotion.terms().reduction().of(treatment.price());
        return lowest(from, begins)
                .<StruckPrice>map(lowest -> lowest.compareTo(now) > 0
                        ? new StruckPrice.Struck(lowest, known.filter(since -> since.isAfter(from)))
                        : new StruckPrice.NotLower(lowest))
                .orElseGet(StruckPrice.NotKnown::new);
    }

    /** From {@code from} on, before {@code to}; empty where no price of that time is known. */
    Optional<Money> lowest(Instant from, Instant to) {
        Predicate<Instant> within = at -> !at.isBefore(from) && at.isBefore(to);
        Stream<Instant> changes = Stream.of(
                        Stream.of(from),
                        prices.stream().map(Period::since),
                        promotions.stream()
                                .flatMap(one -> one.spans(zone).stream())
                                .flatMap(span -> Stream.of(span.from(), span.to())))
                .flatMap(instants -> instants);
        return changes.filter(within).flatMap(at -> at(at).stream()).min(Money::compareTo);
    }

    private Optional<Money> at(Instant at) {
        return prices.stream()
                .filter(price -> !price.since().isAfter(at))
                .reduce((_, later) -> later)
                .map(Period::price)
                .map(list -> promotions.stream()
                        .filter(one -> one.spans(zone).stream().anyMatch(span -> span.holds(at)))
                        .map(one -> one.terms().reduction().of(list))
                        .min(Money::compareTo)
                        .orElse(list));
    }
}
