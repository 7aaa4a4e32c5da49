package app.rosalie.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.clients.Client;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Journal.Undone;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Emma owes for two visits of 45 €, of one of which she has paid 30 €. */
@OnBothDatabases
class DebtsTest extends SalonTest {

    private final Debts debts;
    private Client emma;
    private Visit partly;
    private Visit unpaid;

    DebtsTest(Database database) {
        super(database);
        debts = house.the(Debts.class);
    }

    @BeforeEach
    void owe() {
        emma = studio.emma();
        unpaid = studio.brings(emma, studio.gel(), "2026-02-03T14:00", Status.DONE, PaymentState.BALANCE_DUE);
        partly = studio.booked(emma, studio.gel(), "2026-03-03T14:00").visit();
        studio.isNow("2026-03-03T15:00");
        house.the(Checkout.class).closeOut(studio.id(), partly.id(), Money.euros(30), PaymentMethod.CARD);
    }

    @Test
    void standByClientWithTheOldestDay() {
        assertThat(debts.all(studio.id(), DebtOrder.BIGGEST, 0, 10))
                .containsExactly(new Debt(emma.id(), "Emma Durand", Money.euros(60), unpaid.start(), 2));
        assertThat(debts.total(studio.id())).isEqualTo(new DebtTotal(1, Money.euros(60)));
        assertThat(debts.owed(studio.id(), emma.id())).isEqualTo(Money.euros(60));
    }

    @Test
    void arePaidAtOnceAndComeBackAtOnce() {
        JournalEntryId entry = settle(60).orElseThrow();
        assertThat(debts.owed(studio.id(), emma.id())).isEqualTo(Money.ZERO);
        assertThat(debts.tab(studio.id(), emma.id())).isEmpty();
        assertThat(studio.visit(partly.id()).payment()).isEqualTo(PaymentState.PAID);
        assertThat(studio.visit(unpaid.id()).payment()).isEqualTo(PaymentState.PAID);
        assertThat(house.the(Journal.class).undo(studio.id(), entry)).isEqualTo(Undone.DONE);
        assertThat(debts.owed(studio.id(), emma.id())).isEqualTo(Money.euros(60));
        assertThat(studio.visit(partly.id()).payment()).isEqualTo(PaymentState.BALANCE_DUE);
    }

    /** Pressed twice, or after one of the visits was paid, nothing is taken. */
    @Test
    void areNotPaidWhereAnotherSumIsOwedByNow() {
        assertThat(settle(45)).isEmpty();
        assertThat(settle(60)).isPresent();
        assertThat(settle(60)).isEmpty();
        assertThat(house.the(Performance.class)
                        .takenFrom(studio.id(), emma.id())
                        .total())
                .isEqualTo(Money.euros(90));
    }

    @Test
    void areNobodysOfAnotherSalon() {
        Studio other = Studio.open(house);
        studio.isNow("2026-03-03T15:00");
        assertThat(debts.owed(other.id(), emma.id())).isEqualTo(Money.ZERO);
        assertThat(debts.tab(other.id(), emma.id())).isEmpty();
        assertThat(debts.settle(other.id(), emma.id(), Money.euros(60), PaymentMethod.CASH))
                .isEmpty();
        assertThat(debts.owed(studio.id(), emma.id())).isEqualTo(Money.euros(60));
    }

    @Test
    void areNotPaidByVoucherWithoutItsNumber() {
        assertThatThrownBy(() -> debts.settle(studio.id(), emma.id(), Money.euros(60), PaymentMethod.VOUCHER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Optional<JournalEntryId> settle(long euros) {
        return debts.settle(studio.id(), emma.id(), Money.euros(euros), PaymentMethod.CASH);
    }
}
