package app.rosalie.revenue;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.agenda.VisitLifecycle.Done;
import app.rosalie.agenda.Visits;
import app.rosalie.revenue.Payment.Received;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All visits that are over closed out at once, each at what is left of its price. Every call is scoped to one salon. */
@Component
@Transactional
public class BatchCheckout {

    private static final int MOST = 20;

    private final Visits visits;
    private final Balances balances;
    private final VisitLifecycle lifecycle;
    private final PaymentLog payments;
    private final Salons salons;
    private final InstantSource clock;

    BatchCheckout(
            Visits visits,
            Balances balances,
            VisitLifecycle lifecycle,
            PaymentLog payments,
            Salons salons,
            InstantSource clock) {
        this.visits = visits;
        this.balances = balances;
        this.lifecycle = lifecycle;
        this.payments = payments;
        this.salons = salons;
        this.clock = clock;
    }

    /**
     * What waits to be closed out.
     *
     * @param visits the oldest first, at most twenty; without those whose price is told on the spot
     * @param total what is left to pay for all of them
     */
    public record Batch(List<Visit> visits, Money total) {

        /** What a button says of it, so that it closes out no other visits than those that were shown. */
        public Seal seal() {
            return new Seal(visits.getFirst().id(), visits.getLast().id(), visits.size(), total);
        }
    }

    /** By which a batch is known again. */
    public record Seal(AppointmentId first, AppointmentId last, int count, Money total) {}

    /** Empty where no visit waits. */
    @Transactional(readOnly = true)
    public Optional<Batch> waiting(SalonId salon) {
        List<Visit> open = visits.toCloseOut(salon, MOST).stream()
                .filter(visit -> visit.price().isPositive())
                .toList();
        Money total = balances.left(salon, open).values().stream().reduce(Money.ZERO, Money::plus);
        return open.isEmpty() ? Optional.empty() : Optional.of(new Batch(open, total));
    }

    /**
     * Closes out what waits, as one group in the journal, each visit on its own day. Empty where that is not the batch that was
     * shown any more: it is closed out, or has changed.
     */
    public Optional<Done> closeOut(SalonId id, Seal shown, PaymentMethod method) {
        if (!method.isMoney()) {
            throw new IllegalArgumentException("A voucher pays by its number");
        }
        Salon salon = salons.lock(id);
        Optional<Batch> batch = waiting(id).filter(found -> found.seal().equals(shown));
        if (batch.isEmpty()) {
            return Optional.empty();
        }
        List<Visit> open = batch.get().visits();
        Map<AppointmentId, Money> left = balances.left(id, open);
        Optional<Done> done = lifecycle.done(id, open.stream().map(Visit::id).toList(), PaymentState.PAID);
        done.ifPresent(group -> group.visits().stream()
                .filter(visit -> left.get(visit.id()).isPositive())
                .forEach(visit -> payments.receive(
                        id,
                        group.entry(),
                        new Received(
                                visit.clientId().value(),
                                visit.id().value(),
                                left.get(visit.id()),
                                PaymentKind.VISIT,
                                method,
                                Checkout.moment(salon, visit, clock.instant())))));
        return done;
    }
}
