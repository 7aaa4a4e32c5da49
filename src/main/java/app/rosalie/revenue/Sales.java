package app.rosalie.revenue;

import app.rosalie.clients.ClientId;
import app.rosalie.revenue.Payment.Received;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takings without a visit: a product, or a service to whoever walked in. Vouchers have a life of their own, in {@link Vouchers}.
 * Every call is scoped to one salon.
 */
@Component
@Transactional
public class Sales {

    private final PaymentRows rows;
    private final PaymentLog payments;
    private final Salons salons;
    private final InstantSource clock;

    Sales(PaymentRows rows, PaymentLog payments, Salons salons, InstantSource clock) {
        this.rows = rows;
        this.payments = payments;
        this.salons = salons;
        this.clock = clock;
    }

    /**
     * What was sold.
     *
     * @param what in at most {@link #LONGEST_NAME} characters
     * @param client empty for whoever came in
     */
    public record Sale(String what, Optional<ClientId> client, Money amount, PaymentMethod method) {

        public static final int LONGEST_NAME = 60;

        public Sale {
            if (what.isBlank() || what.length() > LONGEST_NAME || !amount.isPositive() || !method.isMoney()) {
                throw new IllegalArgumentException("A sale has a name, and is paid with money");
            }
        }
    }

    /** Notes what is sold now; returns the journal's entry. */
    public JournalEntryId sell(SalonId salon, Sale sale) {
        salons.lock(salon);
        Received received = new Received(
                sale.client().map(ClientId::value).orElse(null),
                null,
                null,
                sale.what(),
                sale.amount(),
                PaymentKind.SALE,
                sale.method(),
                clock.instant());
        return payments.receive(salon, List.of(received));
    }

    /** The sale that was noted last. */
    @Transactional(readOnly = true)
    public Optional<Receipt> latest(SalonId salon) {
        return rows.latestSale(salon.value());
    }

    /** The entry by which a sale was noted; empty where it was taken back. */
    @Transactional(readOnly = true)
    public Optional<JournalEntryId> entry(SalonId salon, PaymentId sale) {
        return payments.last(salon, sale);
    }
}
