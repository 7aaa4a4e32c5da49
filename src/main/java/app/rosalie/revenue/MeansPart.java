package app.rosalie.revenue;

import app.rosalie.salon.Money;

/** What came in by one means; refunds count where they went back. */
public record MeansPart(Means means, Money total, long payments) {

    MeansPart(Means means, long cents, long payments) {
        this(means, new Money(cents), payments);
    }
}
