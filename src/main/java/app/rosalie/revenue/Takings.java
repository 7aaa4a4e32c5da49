package app.rosalie.revenue;

import app.rosalie.salon.Money;

/**
 * What came in over a period (« encaissé »): money received minus refunds, by the moment of payment; tips are apart, and a
 * visit paid with a voucher brings nothing new.
 *
 * @param visits how many visits money came in for; one that was only given back is none
 */
public record Takings(Money total, long visits) {

    Takings(long cents, long visits) {
        this(new Money(cents), visits);
    }
}
