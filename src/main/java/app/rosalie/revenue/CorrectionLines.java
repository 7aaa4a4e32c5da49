package app.rosalie.revenue;

import app.rosalie.revenue.PaymentLog.Correction;
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

    /** How much of a payment stands, how and when it changed hands. */
    record Paid(Money amount, PaymentMethod method, Instant at) {

        private boolean isWhere(Paid other) {
            return method == other.method && at.equals(other.at);
        }
    }

    /** What was of another way or another moment comes to nothing there, and stands again where it belongs. */
    Correction of(SalonId salon, PaymentId payment, Paid noted, Paid right) {
        Payment first = rows.findByIdAndSalonId(payment.value(), salon.value()).orElseThrow();
        if (noted.isWhere(right) || !noted.amount().isPositive()) {
            return new Correction(first, List.of(line(first, right.amount().minus(noted.amount()), right)));
        }
        Payment nothing = line(first, Money.ZERO.minus(noted.amount()), noted);
        return new Correction(
                first,
                right.amount().isPositive() ? List.of(nothing, line(first, right.amount(), right)) : List.of(nothing));
    }

    private Payment line(Payment first, Money difference, Paid paid) {
        return first.about(first.kind(), difference, paid.method(), paid.at(), clock.instant());
    }
}
