package app.rosalie.salon.promotion;

import app.rosalie.salon.Money;
import java.util.Comparator;

/**
 * What a promotion makes of a price.
 *
 * @param list without it
 * @param price with it: lower
 */
public record ReducedPrice(Promotion promotion, Money list, Money price) {

    /** The least first: of equal prices that of the promotion with the fewest conditions. */
    public static final Comparator<ReducedPrice> BEST_FIRST = Comparator.comparing(ReducedPrice::price)
            .thenComparing(reduced -> reduced.promotion().terms().most() > 0)
            .thenComparing(reduced -> reduced.promotion().terms().firstVisitOnly())
            .thenComparing(reduced -> !reduced.promotion().terms().occasions().equals(Occasions.ALWAYS))
            .thenComparing(reduced -> reduced.promotion().id());
}
