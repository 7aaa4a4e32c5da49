package app.rosalie.agenda.price;

import app.rosalie.salon.Money;
import app.rosalie.salon.promotion.ReducedPrice;
import java.util.Optional;

/**
 * What a visit costs.
 *
 * @param reduced by which promotion, where it is one that makes the price
 */
public record VisitPrice(Money price, Optional<ReducedPrice> reduced) {

    static VisitPrice without(Money price) {
        return new VisitPrice(price, Optional.empty());
    }

    static VisitPrice with(ReducedPrice reduced) {
        return new VisitPrice(reduced.price(), Optional.of(reduced));
    }
}
