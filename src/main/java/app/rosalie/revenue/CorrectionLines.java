package app.rosalie.revenue;

import app.rosalie.revenue.PaymentLog.Correction;
import app.rosalie.revenue.Receipts.Standing;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** By which lines of the book a payment is put right: what stands is never changed. */
@Component
class CorrectionLines {

    private final PaymentRows rows;
    private final InstantSource clock;

    CorrectionLines(PaymentRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** What was of another way or another moment comes to nothing there, and stands again where it belongs. */
    Correction of(SalonId salon, Standing now, Money amount, PaymentMethod method, Instant at) {
        Payment first = rows.findByIdAndSalonId(now.first().id().value(), salon.value())
                .orElseThrow();
        boolean isThere = now.method() == method && now.receivedAt().equals(at);
        if (isThere || !now.amount().isPositive()) {
            return new Correction(first, List.of(line(first, amount.minus(now.amount()), method, at)));
        }
        Payment nothing = line(first, Money.ZERO.minus(now.amount()), now.method(), now.receivedAt());
        return new Correction(
                first, amount.isPositive() ? List.of(nothing, line(first, amount, method, at)) : List.of(nothing));
    }

    private Payment line(Payment first, Money difference, PaymentMethod method, Instant at) {
        return first.about(first.kind(), difference, method, at, clock.instant());
    }
}
