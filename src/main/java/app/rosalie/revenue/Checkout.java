package app.rosalie.revenue;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.agenda.Visits;
import app.rosalie.clients.ClientId;
import app.rosalie.revenue.Payment.Received;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Taking money for visits. Every call is scoped to one salon. */
@Component
@Transactional
public class Checkout {
    private final PaymentRows rows;
    private final PaymentLog payments;
    private final VisitLifecycle lifecycle;
    private final Visits visits;
    private final Vouchers vouchers;
    private final InstantSource clock;

    Checkout(
            PaymentRows rows,
            PaymentLog payments,
            VisitLifecycle lifecycle,
            Visits visits,
            Vouchers vouchers,
            InstantSource clock) {
        this.rows = rows;
        this.payments = payments;
        this.lifecycle = lifecycle;
        this.visits = visits;
        this.vouchers = vouchers;
        this.clock = clock;
    }

    /**
     * Closes a visit out: it is done and this much was paid for it now. Refused before the start, and where it already has an
     * outcome, so that nothing is taken twice. Zero is allowed: a gift.
     */
    public ChangeOutcome closeOut(
            SalonId salon, AppointmentId appointmentId, Money amount, PaymentMethod method, Money tip) {
        if (amount.cents() < 0 || tip.cents() < 0 || !method.isMoney()) {
            throw new IllegalArgumentException("A close-out takes no negative amount, and a voucher by its number");
        }
        ChangeOutcome done = lifecycle.done(salon, appointmentId, PaymentState.PAID);
        return received(salon, received(salon, done, amount, PaymentKind.VISIT, method), tip, PaymentKind.TIP, method);
    }

    /** The same without a tip. */
    public ChangeOutcome closeOut(SalonId salon, AppointmentId appointmentId, Money amount, PaymentMethod method) {
        return closeOut(salon, appointmentId, amount, method, Money.ZERO);
    }

    /**
     * Closes a visit out with a gift voucher: as much as it is still good for is taken from it, what is left of the amount by
     * this method. Refused as any close-out is, and where the salon has no such voucher or nothing is left on it.
     */
    public ChangeOutcome closeOut(
            SalonId salon, AppointmentId appointmentId, Money amount, VoucherId voucherId, PaymentMethod rest) {
        if (!amount.isPositive() || !rest.isMoney()) {
            throw new IllegalArgumentException("A voucher pays for something, and never twice");
        }
        Money good = vouchers.lockedBalance(salon, voucherId);
        if (!good.isPositive()) {
            return asItIs(salon, appointmentId);
        }
        Money used = good.compareTo(amount) < 0 ? good : amount;
        ChangeOutcome done = lifecycle.done(salon, appointmentId, PaymentState.PAID);
        return received(salon, used(salon, done, used, voucherId), amount.minus(used), PaymentKind.VISIT, rest);
    }

    private ChangeOutcome used(SalonId salon, ChangeOutcome change, Money amount, VoucherId voucherId) {
        if (change instanceof ChangeOutcome.Changed(Visit visit, JournalEntryId changed)) {
            payments.receive(
                    salon,
                    changed,
                    new Received(
                            visit.clientId().value(),
                            visit.id().value(),
                            voucherId.value(),
                            amount,
                            PaymentKind.VISIT,
                            PaymentMethod.VOUCHER,
                            clock.instant()));
        }
        return change;
    }

    private ChangeOutcome asItIs(SalonId salon, AppointmentId appointmentId) {
        return visits.visit(salon, appointmentId)
                .<ChangeOutcome>map(ChangeOutcome.Refused::new)
                .orElseGet(ChangeOutcome.Unknown::new);
    }

    /** Takes the deposit that a visit ahead was waiting for; refused where it waits for none. */
    public ChangeOutcome takeDeposit(SalonId salon, AppointmentId appointmentId, Money amount, PaymentMethod method) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("A deposit is more than nothing");
        }
        return received(salon, lifecycle.depositPaid(salon, appointmentId), amount, PaymentKind.DEPOSIT, method);
    }

    private ChangeOutcome received(
            SalonId salon, ChangeOutcome change, Money amount, PaymentKind kind, PaymentMethod method) {
        if (change instanceof ChangeOutcome.Changed(Visit visit, JournalEntryId changed) && amount.isPositive()) {
            payments.receive(
                    salon,
                    changed,
                    new Received(visit.clientId().value(), visit.id().value(), amount, kind, method, clock.instant()));
        }
        return change;
    }

    /** What is left to pay for a visit: its price less what was received for it, never below zero. */
    @Transactional(readOnly = true)
    public Money leftToPay(SalonId salon, Visit visit) {
        Money paid = new Money(rows.paidFor(salon.value(), visit.id().value()));
        Money left = visit.price().minus(paid);
        return left.isPositive() ? left : Money.ZERO;
    }

    /** Writes payments as they were elsewhere, for a book brought along. */
    public void bring(SalonId salon, List<Brought> payments) {
        rows.saveAll(payments.stream()
                .map(paid -> new Payment(
                        salon,
                        new Received(
                                paid.clientId().value(),
                                paid.appointmentId().value(),
                                paid.amount(),
                                paid.kind(),
                                paid.method(),
                                paid.at()),
                        paid.at()))
                .toList());
    }

    /** A payment from another book. */
    public record Brought(
            ClientId clientId,
            AppointmentId appointmentId,
            Money amount,
            PaymentKind kind,
            PaymentMethod method,
            Instant at) {}
}
