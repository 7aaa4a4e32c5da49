package app.rosalie.chat.checkout;

import app.rosalie.chat.kit.payment.TypedAmount;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.Tender;
import app.rosalie.salon.Money;
import java.util.List;
import java.util.Optional;

/** The two parts of a payment that a press carries. */
final class Tenders {

    private Tenders() {}

    /** Empty where it was forged: each part is more than nothing, and money. */
    static Optional<List<Tender>> of(Money first, PaymentMethod firstMethod, Money second, PaymentMethod secondMethod) {
        return isPart(first, firstMethod) && isPart(second, secondMethod)
                ? Optional.of(List.of(new Tender(first, firstMethod), new Tender(second, secondMethod)))
                : Optional.empty();
    }

    private static boolean isPart(Money amount, PaymentMethod method) {
        return amount.isPositive() && TypedAmount.isSane(amount) && method.isMoney();
    }
}
