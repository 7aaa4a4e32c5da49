package app.rosalie.revenue;

import app.rosalie.salon.Money;

/** What came in by one method; refunds count where they went back. */
public record MethodShare(PaymentMethod method, Money total, long payments) {

    MethodShare(PaymentMethod method, long cents, long payments) {
        this(method, new Money(cents), payments);
    }
}
