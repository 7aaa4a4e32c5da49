package app.rosalie.revenue;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.agenda.Visits;
import app.rosalie.revenue.Payment.Received;
import app.rosalie.salon.JournalEntryId;
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
     * @param left what is left to pay for each of them
     */
    public record Batch(List<Visit> visits, Map<AppointmentId, Money> left) {

        /** What is left to pay for one of them. */
        public Money left(Visit visit) {
            return left.getOrDefault(visit.id(), Money.ZERO);
        }

        /** What is left to pay for all of them. */
        public Money total() {
            return left.values().stream().reduce(Money.ZERO, Money::plus);
        }

        /** What a button says of it, so that it closes out no other visits than those that were shown. */
        public Seal seal() {
            return new Seal(visits.getFirst().id(), visits.getLast().id(), visits.size(), total());
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
        return open.isEmpty() ? Optional.empty() : Optional.of(new Batch(open, balances.left(salon, open)));
    }

    /** What was closed out, by one entry of the journal. */
    public record ClosedOut(Batch batch, JournalEntryId entry) {}

    /**
     * Closes out what waits, as one group in the journal, each visit on its own day. Empty where that is not the batch that was
     * shown any more: it is closed out, or has changed.
     */
    public Optional<ClosedOut> closeOut(SalonId id, Seal shown, PaymentMethod method) {
        if (!method.isMoney()) {
            throw new IllegalArgumentException("A voucher pays by its number");
        }
        Salon salon = salons.lock(id);
        return waiting(id).filter(batch -> batch.seal().equals(shown)).flatMap(batch -> closeOut(salon, batch, method));
    }

    private Optional<ClosedOut> closeOut(Salon salon, Batch batch, PaymentMethod method) {
        List<AppointmentId> ids = batch.visits().stream().map(Visit::id).toList();
        return lifecycle.done(salon.id(), ids, PaymentState.PAID).map(group -> {
            group.visits().stream()
                    .filter(visit -> batch.left(visit).isPositive())
                    .forEach(visit -> payments.receive(
                            salon.id(), group.entry(), received(salon, visit, batch.left(visit), method)));
            return new ClosedOut(batch, group.entry());
        });
    }

    private Received received(Salon salon, Visit visit, Money amount, PaymentMethod method) {
        return new Received(
                visit.clientId().value(),
                visit.id().value(),
                amount,
                PaymentKind.VISIT,
                method,
                Checkout.moment(salon, visit, clock.instant()));
    }
}
