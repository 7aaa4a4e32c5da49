package app.rosalie.demo;

import app.rosalie.revenue.Checkout;
import app.rosalie.revenue.PaymentKind;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.salon.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** What was paid for visits: seven in ten by card, the others in cash, and now and then a tip. */
final class VisitPayments {

    private VisitPayments() {}

    static List<Checkout.Brought> of(List<WrittenVisit> visits, RandomGenerator chance) {
        List<Checkout.Brought> payments = new ArrayList<>();
        for (WrittenVisit written : visits) {
            if (written.tookPlace()) {
                PaymentMethod method = chance.nextInt(10) < 7 ? PaymentMethod.CARD : PaymentMethod.CASH;
                Money price = written.visit().treatment().price();
                payments.add(payment(written, price, PaymentKind.VISIT, method));
                if (chance.nextInt(12) == 0) {
                    Money tip = Money.euros(2 + chance.nextInt(4));
                    payments.add(payment(written, tip, PaymentKind.TIP, PaymentMethod.CASH));
                }
            }
        }
        return payments;
    }

    private static Checkout.Brought payment(
            WrittenVisit written, Money amount, PaymentKind kind, PaymentMethod method) {
        return new Checkout.Brought(written.visit().clientId(), written.id(), amount, kind, method, written.end());
    }
}
