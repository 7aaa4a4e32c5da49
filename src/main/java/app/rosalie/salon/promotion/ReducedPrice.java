package app.rosalie.salon.promotion;

import app.rosalie.salon.Money;

/**
 * What a promotion makes of a price.
 *
 * @param list without it
 * @param price with it: lower
 */
public record ReducedPrice(Promotion promotion, Money list, Money price) {}
