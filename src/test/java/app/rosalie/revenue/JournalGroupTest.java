package app.rosalie.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitNotes;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Journal.Undone;
import app.rosalie.salon.JournalGroup;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done together is undone together, or not at all. */
@OnBothDatabases
class JournalGroupTest extends SalonTest {
    private final Checkout checkout;
    private final Journal journal;
    private SalonId salon;
    private Visit visit;

    JournalGroupTest(Database database) {
        super(database);
        checkout = house.the(Checkout.class);
        journal = house.the(Journal.class);
    }

    @BeforeEach
    void open() {
        salon = studio.id();
        visit = studio.booked(studio.emma(), studio.gel(), "2026-03-03T14:00").visit();
        studio.isNow("2026-03-03T15:00");
    }

    @Test
    void isOneForAVisitItsPaymentAndItsTip() {
        ChangeOutcome.Changed closed = closedOutWithTip();
        List<JournalGroup> groups =
                journal.groups(salon, Studio.at("2026-03-03T14:30"), Studio.at("2026-03-03T23:00"), 9);
        assertThat(groups).hasSize(1);
        assertThat(groups.getFirst().entry()).isEqualTo(closed.entry());
        // A close-out is one thing, whatever was paid.
        assertThat(groups.getFirst().size()).isEqualTo(1);
        assertThat(taken()).isEqualTo(Money.euros(45));
    }

    @Test
    void takesVisitPaymentAndTipBackAtOnce() {
        ChangeOutcome.Changed closed = closedOutWithTip();
        assertThat(journal.undo(salon, closed.entry())).isEqualTo(Undone.DONE);
        assertThat(studio.visit(visit.id())).isEqualTo(visit);
        assertThat(taken()).isEqualTo(Money.ZERO);
        assertThat(house.the(Balances.class).left(salon, visit)).isEqualTo(Money.euros(45));
        assertThat(journal.undo(salon, closed.entry())).isEqualTo(Undone.ALREADY);
        assertThat(closedOutWithTip().visit().payment()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void takesNothingBackWhereOnePartCannotGoBack() {
        ChangeOutcome.Changed closed = closedOutWithTip();
        house.inOneTransaction(
                () -> journal.write(salon, "appointment", "moved", visit.id().value(), ""));
        assertThat(journal.undo(salon, closed.entry())).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(studio.visit(visit.id()).status()).isEqualTo(Status.DONE);
        assertThat(taken()).isEqualTo(Money.euros(45));
    }

    @Test
    void staysPossibleWhenSomethingWasNotedSince() {
        ChangeOutcome.Changed closed = closedOutWithTip();
        house.the(VisitNotes.class).note(salon, visit.id(), "Allergique au latex");
        assertThat(journal.undo(salon, closed.entry())).isEqualTo(Undone.DONE);
        assertThat(studio.visit(visit.id()).note()).isEqualTo("Allergique au latex");
    }

    @Test
    void isNobodyElsesToUndo() {
        ChangeOutcome.Changed closed = closedOutWithTip();
        assertThat(journal.undo(Studio.open(house).id(), closed.entry())).isEqualTo(Undone.UNKNOWN);
        assertThat(studio.visit(visit.id()).status()).isEqualTo(Status.DONE);
    }

    private ChangeOutcome.Changed closedOutWithTip() {
        ChangeOutcome change =
                checkout.closeOut(salon, visit.id(), Money.euros(45), PaymentMethod.CARD, Money.euros(5));
        assertThat(change).isInstanceOf(ChangeOutcome.Changed.class);
        return (ChangeOutcome.Changed) change;
    }

    private Money taken() {
        return house.the(Performance.class)
                .taken(studio.salon(), Period.of(Period.Kind.DAY, LocalDate.of(2026, 3, 3)))
                .total();
    }
}
