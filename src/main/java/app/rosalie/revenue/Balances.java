package app.rosalie.revenue;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitAct;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.agenda.Visits;
import app.rosalie.revenue.Payment.Received;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is still to be paid for visits, and its payment behind the close-out. Every call is scoped to one salon. */
@Component
@Transactional
public class Balances {

    private final PaymentRows rows;
    private final PaymentLog payments;
    private final VisitLifecycle lifecycle;
    private final Visits visits;
    private final Salons salons;
    private final InstantSource clock;

    Balances(
            PaymentRows rows,
            PaymentLog payments,
            VisitLifecycle lifecycle,
            Visits visits,
            Salons salons,
            InstantSource clock) {
        this.rows = rows;
        this.payments = payments;
        this.lifecycle = lifecycle;
        this.visits = visits;
        this.salons = salons;
        this.clock = clock;
    }

    /** What is left to pay for a visit: its price less what was received for it, never below zero. */
    @Transactional(readOnly = true)
    public Money left(SalonId salon, Visit visit) {
        return left(visit, rows.paidFor(salon.value(), visit.id().value()));
    }

    /** The same for several at once. */
    @Transactional(readOnly = true)
    public Map<AppointmentId, Money> left(SalonId salon, Collection<Visit> some) {
        Map<Long, Long> paid = new HashMap<>();
        if (!some.isEmpty()) {
            rows.paidForEach(
                            salon.value(),
                            some.stream().map(visit -> visit.id().value()).toList())
                    .forEach(one -> paid.put(one.appointmentId(), one.cents()));
        }
        Map<AppointmentId, Money> left = new HashMap<>();
        some.forEach(visit ->
                left.put(visit.id(), left(visit, paid.getOrDefault(visit.id().value(), 0L))));
        return left;
    }

    private static Money left(Visit visit, long paid) {
        Money left = visit.price().minus(new Money(paid));
        return left.isPositive() ? left : Money.ZERO;
    }

    /**
     * Takes now what is owed for a visit that is closed out, or a part of it.
     *
     * @param expected what was left when the payment was offered: where another one has come since, this one is refused, so that
     *     nothing is taken twice
     */
    public ChangeOutcome pay(SalonId salon, AppointmentId id, Money expected, List<Tender> tenders) {
        if (!Tender.sum(tenders).isPositive()) {
            throw new IllegalArgumentException("A payment is more than nothing");
        }
        salons.lock(salon);
        Optional<Visit> found = visits.visit(salon, id);
        if (found.isEmpty()) {
            return new ChangeOutcome.Unknown();
        }
        Visit visit = found.get();
        if (!isOwed(visit) || !left(salon, visit).equals(expected)) {
            return new ChangeOutcome.Refused(visit);
        }
        JournalEntryId entry = payments.receive(
                salon,
                tenders.stream()
                        .filter(tender -> tender.amount().isPositive())
                        .map(tender -> received(visit, tender))
                        .toList());
        if (Tender.sum(tenders).compareTo(expected) >= 0) {
            lifecycle.balance(salon, id, false, entry);
        }
        return new ChangeOutcome.Changed(visits.visit(salon, id).orElseThrow(), entry);
    }

    private Received received(Visit visit, Tender tender) {
        return new Received(
                visit.clientId().value(),
                visit.id().value(),
                tender.amount(),
                PaymentKind.VISIT,
                tender.method(),
                clock.instant());
    }

    /** Lets go what is owed for a visit that is closed out; refused where nothing is. */
    public ChangeOutcome letGo(SalonId salon, AppointmentId id) {
        return lifecycle.settle(salon, id);
    }

    private boolean isOwed(Visit visit) {
        return visit.possible(clock.instant()).contains(VisitAct.SETTLE);
    }

    /** After what was paid for a visit has turned out to be another amount; noted with that entry. */
    void weigh(SalonId salon, AppointmentId id, JournalEntryId entry) {
        visits.visit(salon, id)
                .ifPresent(
                        visit -> lifecycle.balance(salon, id, left(salon, visit).isPositive(), entry));
    }
}
