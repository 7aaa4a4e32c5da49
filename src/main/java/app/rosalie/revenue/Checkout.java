package app.rosalie.revenue;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitDeposits;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.agenda.Visits;
import app.rosalie.clients.ClientId;
import app.rosalie.revenue.Payment.Received;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
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
    private final VisitDeposits deposits;
    private final Visits visits;
    private final Vouchers vouchers;
    private final Balances balances;
    private final Salons salons;
    private final InstantSource clock;

    Checkout(
            PaymentRows rows,
            PaymentLog payments,
            VisitLifecycle lifecycle,
            VisitDeposits deposits,
            Visits visits,
            Vouchers vouchers,
            Balances balances,
            Salons salons,
            InstantSource clock) {
        this.rows = rows;
        this.payments = payments;
        this.lifecycle = lifecycle;
        this.deposits = deposits;
        this.visits = visits;
        this.vouchers = vouchers;
        this.balances = balances;
        this.salons = salons;
        this.clock = clock;
    }

    /**
     * Closes a visit out: it is done and this was paid for it. What is less than the price stays owed; nothing at all is a gift.
     * The money counts on the day of the visit: now, or at its end where that day is over. Refused before the start, and where it
     * already has an outcome, so that nothing is taken twice.
     */
    public ChangeOutcome closeOut(SalonId salon, AppointmentId appointmentId, List<Tender> tenders, Money tip) {
        if (tip.cents() < 0) {
            throw new IllegalArgumentException("A tip is not negative");
        }
        Money amount = Tender.sum(tenders);
        ChangeOutcome done = amount.isPositive()
                ? done(salon, appointmentId, amount)
                : lifecycle.done(salon, appointmentId, PaymentState.PAID);
        for (Tender tender : tenders) {
            received(salon, done, tender.amount(), PaymentKind.VISIT, tender.method());
        }
        return received(salon, done, tip, PaymentKind.TIP, tenders.getFirst().method());
    }

    public ChangeOutcome closeOut(
            SalonId salon, AppointmentId appointmentId, Money amount, PaymentMethod method, Money tip) {
        return closeOut(salon, appointmentId, List.of(new Tender(amount, method)), tip);
    }

    /** The same without a tip. */
    public ChangeOutcome closeOut(SalonId salon, AppointmentId appointmentId, Money amount, PaymentMethod method) {
        return closeOut(salon, appointmentId, amount, method, Money.ZERO);
    }

    /** Closes a visit out for which nothing was paid yet: all that is left of its price stays owed. */
    public ChangeOutcome closeOutOwing(SalonId salon, AppointmentId appointmentId) {
        return done(salon, appointmentId, Money.ZERO);
    }

    private ChangeOutcome done(SalonId salon, AppointmentId appointmentId, Money amount) {
        salons.lock(salon);
        boolean owing = visits.visit(salon, appointmentId)
                .filter(visit -> balances.left(salon, visit).compareTo(amount) > 0)
                .isPresent();
        return lifecycle.done(salon, appointmentId, owing ? PaymentState.BALANCE_DUE : PaymentState.PAID);
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
        ChangeOutcome done = done(salon, appointmentId, amount);
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
                            null,
                            amount,
                            PaymentKind.VISIT,
                            PaymentMethod.VOUCHER,
                            moment(salons.get(salon), visit, clock.instant())));
        }
        return change;
    }

    private ChangeOutcome asItIs(SalonId salon, AppointmentId appointmentId) {
        return visits.visit(salon, appointmentId)
                .<ChangeOutcome>map(ChangeOutcome.Refused::new)
                .orElseGet(ChangeOutcome.Unknown::new);
    }

    /**
     * Takes the deposit that a visit waits for, or waited for until it was called off or lapsed; refused where it waits for none.
     */
    public ChangeOutcome takeDeposit(SalonId salon, AppointmentId appointmentId, Money amount, PaymentMethod method) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("A deposit is more than nothing");
        }
        return received(salon, deposits.paid(salon, appointmentId), amount, PaymentKind.DEPOSIT, method);
    }

    private ChangeOutcome received(
            SalonId salon, ChangeOutcome change, Money amount, PaymentKind kind, PaymentMethod method) {
        if (change instanceof ChangeOutcome.Changed(Visit visit, JournalEntryId changed) && amount.isPositive()) {
            payments.receive(
                    salon,
                    changed,
                    new Received(
                            visit.clientId().value(),
                            visit.id().value(),
                            amount,
                            kind,
                            method,
                            moment(salons.get(salon), visit, clock.instant())));
        }
        return change;
    }

    /** A visit that is noted days later was paid on its own day; a deposit is noted before it. */
    static Instant moment(Salon salon, Visit visit, Instant now) {
        return salon.dayOf(visit.start()).isBefore(salon.dayOf(now)) ? visit.end() : now;
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
