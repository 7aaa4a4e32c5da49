package app.rosalie.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Journal.Undone;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a visit of 45 €, 30 € are paid; 15 € stay owed. */
@OnBothDatabases
class BalancesTest extends SalonTest {
    private final Balances balances;
    private final Checkout checkout;
    private SalonId salon;
    private Visit visit;
    private JournalEntryId closed;

    BalancesTest(Database database) {
        super(database);
        balances = house.the(Balances.class);
        checkout = house.the(Checkout.class);
    }

    @BeforeEach
    void open() {
        salon = studio.id();
        visit = studio.booked(studio.emma(), studio.gel(), "2026-03-03T14:00").visit();
        studio.isNow("2026-03-03T15:00");
        closed = entry(checkout.closeOut(salon, visit.id(), Money.euros(30), PaymentMethod.CARD));
    }

    @Test
    void stayOwedUntilTheyArePaid() {
        assertThat(left()).isEqualTo(Money.euros(15));
        assertThat(waiting()).containsExactly(visit.id());
        assertThat(house.the(Visits.class).waiting(salon).awaitingPayment()).isOne();
        entry(pay(15, 15));
        assertThat(left()).isEqualTo(Money.ZERO);
        assertThat(payment()).isEqualTo(PaymentState.PAID);
        assertThat(waiting()).isEmpty();
        assertThat(taken()).isEqualTo(Money.euros(45));
    }

    @Test
    void arePaidInParts() {
        entry(pay(15, 5));
        assertThat(left()).isEqualTo(Money.euros(10));
        assertThat(pay(15, 5)).isInstanceOf(ChangeOutcome.Refused.class);
        entry(pay(10, 10));
        assertThat(pay(10, 10)).isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(taken()).isEqualTo(Money.euros(45));
    }

    @Test
    void arePaidOnceByTenHandsAtOnce() throws Exception {
        List<Callable<ChangeOutcome>> hands = IntStream.range(0, 10)
                .<Callable<ChangeOutcome>>mapToObj(hand -> () -> pay(15, 5))
                .toList();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<ChangeOutcome> result : workers.invokeAll(hands)) {
                assertThat(result.get()).isInstanceOfAny(ChangeOutcome.Changed.class, ChangeOutcome.Refused.class);
            }
        }
        assertThat(taken()).isEqualTo(Money.euros(35));
    }

    @Test
    void areOwedAgainWhenThePaymentIsTakenBack() {
        JournalEntryId paid = entry(pay(15, 15));
        assertThat(house.the(Journal.class).undo(salon, closed)).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(house.the(Journal.class).undo(salon, paid)).isEqualTo(Undone.DONE);
        assertThat(payment()).isEqualTo(PaymentState.BALANCE_DUE);
        assertThat(left()).isEqualTo(Money.euros(15));
        assertThat(house.the(Journal.class).undo(salon, closed)).isEqualTo(Undone.DONE);
        assertThat(studio.visit(visit.id())).isEqualTo(visit);
    }

    @Test
    void areLetGoOnce() {
        JournalEntryId entry = entry(balances.letGo(salon, visit.id()));
        assertThat(payment()).isEqualTo(PaymentState.PAID);
        assertThat(balances.letGo(salon, visit.id())).isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(taken()).isEqualTo(Money.euros(30));
        assertThat(house.the(Journal.class).undo(salon, entry)).isEqualTo(Undone.DONE);
        assertThat(payment()).isEqualTo(PaymentState.BALANCE_DUE);
    }

    @Test
    void followACorrection() {
        Receipts receipts = house.the(Receipts.class);
        PaymentId paid = receipts.of(salon, visit.id()).getFirst().id();
        JournalEntryId entry = receipts.correct(salon, paid, Money.euros(45), PaymentMethod.CARD)
                .orElseThrow();
        assertThat(payment()).isEqualTo(PaymentState.PAID);
        assertThat(house.the(Journal.class).undo(salon, entry)).isEqualTo(Undone.DONE);
        assertThat(payment()).isEqualTo(PaymentState.BALANCE_DUE);
        assertThat(receipts.correct(salon, paid, Money.euros(20), PaymentMethod.CASH))
                .isPresent();
        assertThat(left()).isEqualTo(Money.euros(25));
    }

    @Test
    void goWithWhatIsGivenBack() {
        Receipts receipts = house.the(Receipts.class);
        PaymentId paid = receipts.of(salon, visit.id()).getFirst().id();
        assertThat(receipts.refund(salon, paid, Money.euros(30), PaymentMethod.CARD))
                .isPresent();
        assertThat(payment()).isEqualTo(PaymentState.REFUNDED);
        assertThat(pay(45, 45)).isInstanceOf(ChangeOutcome.Refused.class);
    }

    @Test
    void areAllOfThePriceWhereNothingIsPaidYet() {
        Visit other =
                studio.booked(studio.emma(), studio.gel(), "2026-03-03T16:00").visit();
        studio.isNow("2026-03-03T17:00");
        entry(checkout.closeOutOwing(salon, other.id()));
        assertThat(studio.visit(other.id()))
                .extracting(Visit::status, Visit::payment)
                .containsExactly(Status.DONE, PaymentState.BALANCE_DUE);
        assertThat(balances.left(salon, List.of(visit, other)))
                .containsEntry(visit.id(), Money.euros(15))
                .containsEntry(other.id(), Money.euros(45));
    }

    @Test
    void leaveNothingWhereAPaymentHasTwoParts() {
        Visit other =
                studio.booked(studio.emma(), studio.gel(), "2026-03-03T16:00").visit();
        studio.isNow("2026-03-03T17:00");
        List<Tender> parts = List.of(
                new Tender(Money.euros(20), PaymentMethod.CARD), new Tender(Money.euros(25), PaymentMethod.CASH));
        JournalEntryId entry = entry(checkout.closeOut(salon, other.id(), parts, Money.ZERO));
        assertThat(studio.visit(other.id()).payment()).isEqualTo(PaymentState.PAID);
        assertThat(house.the(Receipts.class).of(salon, other.id())).hasSize(2);
        assertThat(house.the(Journal.class).undo(salon, entry)).isEqualTo(Undone.DONE);
        assertThat(house.the(Receipts.class).of(salon, other.id())).isEmpty();
    }

    @Test
    void areNoBusinessOfAnotherSalon() {
        Studio other = Studio.open(house);
        studio.isNow("2026-03-03T15:00");
        assertThat(balances.letGo(other.id(), visit.id())).isEqualTo(new ChangeOutcome.Unknown());
        assertThat(balances.pay(
                        other.id(),
                        visit.id(),
                        Money.euros(15),
                        List.of(new Tender(Money.euros(15), PaymentMethod.CARD))))
                .isEqualTo(new ChangeOutcome.Unknown());
        assertThat(left()).isEqualTo(Money.euros(15));
    }

    @Test
    void arePaidWithSomething() {
        assertThatThrownBy(() -> pay(15, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private ChangeOutcome pay(long expected, long euros) {
        return balances.pay(
                salon, visit.id(), Money.euros(expected), List.of(new Tender(Money.euros(euros), PaymentMethod.CASH)));
    }

    private static JournalEntryId entry(ChangeOutcome change) {
        assertThat(change).isInstanceOf(ChangeOutcome.Changed.class);
        return ((ChangeOutcome.Changed) change).entry();
    }

    private Money left() {
        return balances.left(salon, studio.visit(visit.id()));
    }

    private PaymentState payment() {
        return studio.visit(visit.id()).payment();
    }

    private List<AppointmentId> waiting() {
        return house.the(Visits.class).awaitingPayment(salon, 9).stream()
                .map(Visit::id)
                .toList();
    }

    private Money taken() {
        return house.the(Performance.class).month(studio.salon()).taken().total();
    }
}
