package app.rosalie.revenue;

import app.rosalie.salon.Money;
import java.util.List;

/** A part of a payment and how it changed hands: « 20 € par carte et 50 € en espèces » are two. Money, and not negative. */
public record Tender(Money amount, PaymentMethod method) {

    public Tender {
        if (amount.cents() < 0 || !method.isMoney()) {
            throw new IllegalArgumentException("A tender is no negative amount, and no voucher");
        }
    }

    /** What all of them come to. */
    public static Money sum(List<Tender> tenders) {
        return tenders.stream().map(Tender::amount).reduce(Money.ZERO, Money::plus);
    }
}
