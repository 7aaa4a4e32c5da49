package app.rosalie.revenue;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « L'ardoise »: what clients owe for visits that are done and not wholly paid. Every call is scoped to one salon. */
@Component
@Transactional
public class Debts {

    /** Nobody owes for more visits than that. */
    private static final int MOST_VISITS = 100;

    private final DebtRows rows;
    private final Balances balances;
    private final Visits visits;
    private final Salons salons;
    private final Journal journal;

    Debts(DebtRows rows, Balances balances, Visits visits, Salons salons, Journal journal) {
        this.rows = rows;
        this.balances = balances;
        this.visits = visits;
        this.salons = salons;
        this.journal = journal;
    }

    /** Those who owe something, so many at a time. */
    @Transactional(readOnly = true)
    public List<Debt> all(SalonId salon, DebtOrder order, int skip, int most) {
        return rows.all(salon, order, skip, most);
    }

    /** What all of them owe. */
    @Transactional(readOnly = true)
    public DebtTotal total(SalonId salon) {
        return rows.total(salon);
    }

    /** What one client owes; nothing where the salon has no such client. */
    @Transactional(readOnly = true)
    public Money owed(SalonId salon, ClientId client) {
        return rows.owed(salon, client);
    }

    /**
     * A client's visits for which something is owed.
     *
     * @param visits the oldest first
     * @param left what is left to pay for each of them, above zero
     */
    public record Tab(List<Visit> visits, Map<AppointmentId, Money> left) {

        /** What is left to pay for one of them. */
        public Money left(Visit visit) {
            return left.getOrDefault(visit.id(), Money.ZERO);
        }

        /** What is left to pay for all of them. */
        public Money total() {
            return visits.stream().map(this::left).reduce(Money.ZERO, Money::plus);
        }
    }

    /** Empty where she owes nothing. */
    @Transactional(readOnly = true)
    public Optional<Tab> tab(SalonId salon, ClientId client) {
        List<Visit> owing = visits.awaitingBalance(salon, client, MOST_VISITS);
        Map<AppointmentId, Money> left = balances.left(salon, owing);
        List<Visit> open = owing.stream()
                .filter(visit -> left.getOrDefault(visit.id(), Money.ZERO).isPositive())
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(new Tab(open, left));
    }

    /**
     * Takes now all that a client owes, as one group in the journal; returns the entry that takes all of it back. Empty where that
     * is not what she owes any more: it came, or more has come to it.
     *
     * @param expected what she owed when it was shown
     */
    public Optional<JournalEntryId> settle(SalonId salon, ClientId client, Money expected, PaymentMethod method) {
        if (!method.isMoney()) {
            throw new IllegalArgumentException("A voucher pays by its number");
        }
        salons.lock(salon);
        return tab(salon, client)
                .filter(tab -> tab.total().equals(expected))
                .flatMap(tab -> journal.together(() -> pay(salon, tab, method)).entry());
    }

    private long pay(SalonId salon, Tab tab, PaymentMethod method) {
        return tab.visits().stream()
                .map(visit ->
                        balances.pay(salon, visit.id(), tab.left(visit), List.of(new Tender(tab.left(visit), method))))
                .filter(ChangeOutcome.Changed.class::isInstance)
                .count();
    }
}
