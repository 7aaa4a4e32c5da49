package app.rosalie.revenue;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.revenue.CorrectionLines.Paid;
import app.rosalie.revenue.PaymentLog.Correction;
import app.rosalie.revenue.Receipts.Standing;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * On which day money came in, put right: the line comes to nothing on the day on which it stands, and stands again on the other,
 * so that every figure follows. Every call is scoped to one salon.
 */
@Component
@Transactional
public class PaymentDates {

    private final Receipts receipts;
    private final CorrectionLines corrections;
    private final PaymentLog payments;
    private final Salons salons;
    private final InstantSource clock;

    PaymentDates(
            Receipts receipts, CorrectionLines corrections, PaymentLog payments, Salons salons, InstantSource clock) {
        this.receipts = receipts;
        this.corrections = corrections;
        this.payments = payments;
        this.salons = salons;
        this.clock = clock;
    }

    /**
     * A payment came on this day: at the time of day at which it stands, or now where the day is today. Returns the journal's
     * entry; empty where there is no such payment, it cannot be corrected, is of that day already, or the day is to come.
     */
    public Optional<JournalEntryId> redate(SalonId id, PaymentId payment, LocalDate day) {
        Salon salon = salons.lock(id);
        return receipts.find(id, payment)
                .flatMap(now -> redated(salon, now, day))
                .map(correction -> payments.correct(id, List.of(correction), PaymentLog.REDATED));
    }

    /**
     * What was taken when a visit was closed out was paid today, and not on its day. Returns the journal's entry; empty where
     * nothing of it can be of today and is not.
     */
    public Optional<JournalEntryId> paidToday(SalonId id, AppointmentId visit) {
        Salon salon = salons.lock(id);
        LocalDate today = salon.dayOf(clock.instant());
        List<Correction> all = receipts.of(id, visit).stream()
                .filter(line -> line.aboutId() == null && line.kind() != PaymentKind.DEPOSIT)
                .flatMap(line -> receipts.find(id, line.id()).stream())
                .flatMap(now -> redated(salon, now, today).stream())
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(payments.correct(id, all, PaymentLog.REDATED));
    }

    private Optional<Correction> redated(Salon salon, Standing now, LocalDate day) {
        LocalDate today = salon.dayOf(clock.instant());
        boolean isOther = !day.equals(salon.dayOf(now.receivedAt())) && !day.isAfter(today);
        if (!isOther || !now.isCorrectable() || !now.amount().isPositive()) {
            return Optional.empty();
        }
        Instant then = now.receivedAt().atZone(salon.zone()).with(day).toInstant();
        Instant at = day.equals(today) ? clock.instant() : then;
        Paid right = new Paid(now.amount(), now.method(), at);
        return Optional.of(corrections.of(salon.id(), now.first().id(), now.paid(), right));
    }
}
