package app.rosalie.revenue;

import app.rosalie.salon.Money;

/** What came in by one means; refunds count where they went back. */
public record MethodShare(PaymentMethod means, Money total, long payments) {

    MethodShare(PaymentMethod means, long cents, long payments) {
        this(means, new Money(cents), payments);
    }
}
