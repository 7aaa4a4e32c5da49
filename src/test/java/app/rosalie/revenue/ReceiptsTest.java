package app.rosalie.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.clients.Client;
import app.rosalie.revenue.Receipts.Standing;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Journal.Undone;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Treatment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A visit of 45 € is paid by card, with a tip of 5 €, on 31 March at 23:30; all else happens from 1 April on. */
@OnBothDatabases
class ReceiptsTest extends SalonTest {
    private static final Period MARCH = Period.month(YearMonth.of(2026, 3));
    private static final Period APRIL = Period.month(YearMonth.of(2026, 4));
    private final Receipts receipts;
    private final Performance performance;
    private SalonId salon;
    private Client emma;
    private Treatment gel;
    private Visit visit;
    private JournalEntryId closed;
    private PaymentId paid;
    private PaymentId tip;

    ReceiptsTest(Database database) {
        super(database);
        receipts = house.the(Receipts.class);
        performance = house.the(Performance.class);
    }

    @BeforeEach
    void open() {
        salon = studio.id();
        emma = studio.emma();
        gel = studio.gel();
        visit = studio.brings(emma, gel, "2026-03-31T22:30", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        studio.isNow("2026-03-31T23:30");
        closed = closesOut(visit, 45, 5);
        List<Receipt> lines = receipts.of(salon, visit.id());
        paid = idOf(lines, PaymentKind.VISIT);
        tip = idOf(lines, PaymentKind.TIP);
        studio.isNow("2026-04-01T10:00");
    }

    @Test
    void keepsALineForEachThingThatWasPaid() {
        assertThat(receipts.book(studio.salon(), MARCH))
                .containsExactly(
                        line(paid, PaymentKind.VISIT, Money.euros(45)), line(tip, PaymentKind.TIP, Money.euros(5)));
        assertThat(receipts.takings(studio.salon(), MARCH, 0, 9))
                .containsExactly(line(paid, PaymentKind.VISIT, Money.euros(45)));
        assertThat(receipts.tips(studio.salon(), MARCH, 0, 9))
                .containsExactly(line(tip, PaymentKind.TIP, Money.euros(5)));
        assertThat(receipts.book(studio.salon(), APRIL)).isEmpty();
    }

    @Test
    void correctsTheAmountInTheMonthOfThePayment() {
        corrected(paid, 40, PaymentMethod.CARD);
        assertThat(taken(MARCH)).isEqualTo(Money.euros(40));
        assertThat(taken(APRIL)).isEqualTo(Money.ZERO);
        assertThat(standing(paid).amount()).isEqualTo(Money.euros(40));
        Receipt correction = standing(paid).later().getFirst();
        assertThat(correction.isCorrection()).isTrue();
        assertThat(correction.amount()).isEqualTo(Money.euros(-5));
        assertThat(correction.receivedAt()).isEqualTo(Studio.at("2026-03-31T23:30"));
        assertThat(correction.writtenAt()).isEqualTo(Studio.at("2026-04-01T10:00"));
    }

    @Test
    void correctsTheMethod() {
        corrected(paid, 45, PaymentMethod.CASH);
        assertThat(standing(paid).method()).isEqualTo(PaymentMethod.CASH);
        assertThat(standing(paid).amount()).isEqualTo(Money.euros(45));
        assertThat(house.the(TakingsSplits.class).byMethod(studio.salon(), MARCH))
                .containsExactly(
                        new MethodShare(PaymentMethod.CASH, Money.euros(45), 1),
                        new MethodShare(PaymentMethod.CARD, Money.ZERO, 2));
    }

    @Test
    void correctsBothAtOnceAndAgain() {
        corrected(paid, 50, PaymentMethod.TRANSFER);
        corrected(paid, 48, PaymentMethod.CHEQUE);
        assertThat(standing(paid))
                .extracting(Standing::amount, Standing::method)
                .containsExactly(Money.euros(48), PaymentMethod.CHEQUE);
        assertThat(standing(paid).later()).hasSize(4);
        assertThat(taken(MARCH)).isEqualTo(Money.euros(48));
    }

    @Test
    void letsAPaymentNeverHaveBeenAndBringsItBack() {
        corrected(paid, 0, PaymentMethod.CARD);
        assertThat(taken(MARCH)).isEqualTo(Money.ZERO);
        assertThat(receipts.correct(salon, paid, Money.ZERO, PaymentMethod.CASH))
                .isEmpty();
        assertThat(receipts.refund(salon, paid, new Money(1), PaymentMethod.CARD))
                .isEmpty();
        corrected(paid, 30, PaymentMethod.CASH);
        assertThat(standing(paid))
                .extracting(Standing::amount, Standing::method)
                .containsExactly(Money.euros(30), PaymentMethod.CASH);
        assertThat(standing(paid).later()).hasSize(2);
    }

    @Test
    void correctsATipApartFromTakings() {
        corrected(tip, 8, PaymentMethod.CASH);
        assertThat(performance.overview(studio.salon(), MARCH).tips()).isEqualTo(Money.euros(8));
        assertThat(taken(MARCH)).isEqualTo(Money.euros(45));
    }

    @Test
    void givesATipBackApartFromTakings() {
        corrected(paid, 0, PaymentMethod.CARD);
        assertThat(receipts.refund(salon, tip, Money.euros(6), PaymentMethod.CASH))
                .isEmpty();
        JournalEntryId entry =
                receipts.refund(salon, tip, Money.euros(5), PaymentMethod.CASH).orElseThrow();
        assertThat(standing(tip).refunded()).isEqualTo(Money.euros(5));
        assertThat(standing(tip).refundable()).isEqualTo(Money.ZERO);
        assertThat(performance.tips(studio.salon(), MARCH)).isEqualTo(Money.euros(5));
        assertThat(performance.tips(studio.salon(), APRIL)).isEqualTo(Money.euros(-5));
        assertThat(taken(APRIL)).isEqualTo(Money.ZERO);
        assertThat(studio.visit(visit.id()).payment()).isEqualTo(PaymentState.BALANCE_DUE);
        assertThat(house.the(Journal.class).undo(salon, entry)).isEqualTo(Undone.DONE);
        assertThat(standing(tip).refundable()).isEqualTo(Money.euros(5));
    }

    @Test
    void findsThePaymentByALineAboutIt() {
        corrected(paid, 40, PaymentMethod.CARD);
        Standing now = standing(paid);
        assertThat(standing(now.later().getFirst().id())).isEqualTo(now);
        corrected(now.later().getFirst().id(), 41, PaymentMethod.CARD);
        assertThat(standing(paid).amount()).isEqualTo(Money.euros(41));
    }

    @Test
    void correctsNothingWhereNothingChanges() {
        assertThat(receipts.correct(salon, paid, Money.euros(45), PaymentMethod.CARD))
                .isEmpty();
        assertThat(receipts.book(studio.salon(), MARCH)).hasSize(2);
    }

    @Test
    void givesBackOnTheDayOnWhichItGoes() {
        refunded(paid, 20, PaymentMethod.CASH);
        assertThat(taken(MARCH)).isEqualTo(Money.euros(45));
        assertThat(taken(APRIL)).isEqualTo(Money.euros(-20));
        assertThat(taken(Period.of(Period.Kind.DAY, LocalDate.of(2026, 4, 1)))).isEqualTo(Money.euros(-20));
        assertThat(standing(paid))
                .extracting(Standing::refunded, Standing::refundable)
                .containsExactly(Money.euros(20), Money.euros(25));
        assertThat(studio.visit(visit.id()).payment()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void refundsTheVisitOnceNothingIsLeftPaid() {
        refunded(paid, 20, PaymentMethod.CASH);
        refunded(paid, 25, PaymentMethod.CARD);
        assertThat(studio.visit(visit.id()))
                .extracting(Visit::status, Visit::payment)
                .containsExactly(Status.DONE, PaymentState.REFUNDED);
        assertThat(standing(paid).refundable()).isEqualTo(Money.ZERO);
    }

    @Test
    void refundsADepositAndTheRestEachForItself() {
        Visit other = studio.brings(emma, gel, "2026-04-02T14:00", Status.CONFIRMED, PaymentState.DEPOSIT_DUE);
        house.the(Checkout.class).takeDeposit(salon, other.id(), Money.euros(15), PaymentMethod.CARD);
        studio.isNow("2026-04-02T15:00");
        closesOut(other, 30, 0);
        List<Receipt> lines = receipts.of(salon, other.id());
        refunded(idOf(lines, PaymentKind.DEPOSIT), 15, PaymentMethod.CARD);
        assertThat(studio.visit(other.id()).payment()).isEqualTo(PaymentState.PAID);
        refunded(idOf(lines, PaymentKind.VISIT), 30, PaymentMethod.CARD);
        assertThat(studio.visit(other.id()).payment()).isEqualTo(PaymentState.REFUNDED);
        assertThat(taken(APRIL)).isEqualTo(Money.ZERO);
    }

    @Test
    void tellsWhatIsThereOfADeposit() {
        Visit other = studio.brings(emma, gel, "2026-04-02T14:00", Status.CONFIRMED, PaymentState.DEPOSIT_DUE);
        assertThat(receipts.deposit(salon, other.id())).isEmpty();
        house.the(Checkout.class).takeDeposit(salon, other.id(), Money.euros(15), PaymentMethod.CARD);
        PaymentId deposit = idOf(receipts.of(salon, other.id()), PaymentKind.DEPOSIT);
        corrected(deposit, 20, PaymentMethod.CARD);
        assertThat(receipts.deposit(salon, other.id()))
                .hasValue(new Receipts.Deposit(Money.euros(20), Studio.at("2026-04-01T10:00")));
        refunded(deposit, 12, PaymentMethod.CASH);
        assertThat(receipts.deposit(salon, other.id()).orElseThrow().amount()).isEqualTo(Money.euros(8));
        refunded(deposit, 8, PaymentMethod.CASH);
        assertThat(receipts.deposit(salon, other.id())).isEmpty();
        assertThat(receipts.deposit(salon, visit.id())).isEmpty();
        assertThat(receipts.deposit(Studio.open(house).id(), visit.id())).isEmpty();
    }

    @Test
    void neverGivesBackMoreThanWasPaid() {
        assertThat(receipts.refund(salon, paid, new Money(4_501), PaymentMethod.CARD))
                .isEmpty();
        refunded(paid, 40, PaymentMethod.CARD);
        assertThat(receipts.refund(salon, paid, new Money(501), PaymentMethod.CARD))
                .isEmpty();
        assertThat(taken(APRIL)).isEqualTo(Money.euros(-40));
    }

    @Test
    void givesBackNoMoreThanACorrectionLeaves() {
        corrected(paid, 30, PaymentMethod.CARD);
        assertThat(receipts.refund(salon, paid, Money.euros(31), PaymentMethod.CARD))
                .isEmpty();
        refunded(paid, 30, PaymentMethod.CARD);
        assertThat(studio.visit(visit.id()).payment()).isEqualTo(PaymentState.REFUNDED);
    }

    @Test
    void correctsNothingOfWhichSomethingWasGivenBack() {
        refunded(paid, 20, PaymentMethod.CASH);
        assertThat(standing(paid).isCorrectable()).isFalse();
        assertThat(receipts.correct(salon, paid, Money.euros(40), PaymentMethod.CARD))
                .isEmpty();
        assertThat(receipts.correct(salon, standing(paid).later().getFirst().id(), Money.euros(40), PaymentMethod.CARD))
                .isEmpty();
    }

    @Test
    void takesCorrectionsBackFromTheNewestOn() {
        JournalEntryId first = corrected(paid, 40, PaymentMethod.CARD);
        JournalEntryId second = corrected(paid, 38, PaymentMethod.CASH);
        assertThat(undo(first)).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(undo(closed)).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(undo(second)).isEqualTo(Undone.DONE);
        assertThat(standing(paid))
                .extracting(Standing::amount, Standing::method)
                .containsExactly(Money.euros(40), PaymentMethod.CARD);
        assertThat(undo(first)).isEqualTo(Undone.DONE);
        assertThat(standing(paid).amount()).isEqualTo(Money.euros(45));
        assertThat(undo(first)).isEqualTo(Undone.ALREADY);
        assertThat(undo(closed)).isEqualTo(Undone.DONE);
        assertThat(receipts.book(studio.salon(), MARCH)).isEmpty();
        assertThat(receipts.find(salon, paid)).isEmpty();
    }

    @Test
    void takesRefundsBackFromTheNewestOn() {
        JournalEntryId correction = corrected(paid, 44, PaymentMethod.CARD);
        JournalEntryId half = refunded(paid, 22, PaymentMethod.CARD);
        JournalEntryId rest = refunded(paid, 22, PaymentMethod.CARD);
        assertThat(undo(correction)).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(undo(half)).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(undo(closed)).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(undo(rest)).isEqualTo(Undone.DONE);
        assertThat(studio.visit(visit.id()).payment()).isEqualTo(PaymentState.BALANCE_DUE);
        assertThat(undo(half)).isEqualTo(Undone.DONE);
        assertThat(taken(APRIL)).isEqualTo(Money.ZERO);
        assertThat(undo(correction)).isEqualTo(Undone.DONE);
        assertThat(undo(closed)).isEqualTo(Undone.DONE);
        assertThat(studio.visit(visit.id())).isEqualTo(visit);
    }

    @Test
    void takesACorrectedTipBackOnItsOwn() {
        JournalEntryId correction = corrected(tip, 8, PaymentMethod.CARD);
        corrected(paid, 40, PaymentMethod.CARD);
        assertThat(undo(correction)).isEqualTo(Undone.DONE);
        assertThat(standing(tip).amount()).isEqualTo(Money.euros(5));
        assertThat(standing(paid).amount()).isEqualTo(Money.euros(40));
    }

    @Test
    void doesNothingForAnotherSalon() {
        SalonId other = Studio.open(house).id();
        assertThat(receipts.correct(other, paid, Money.euros(1), PaymentMethod.CARD))
                .isEmpty();
        assertThat(receipts.refund(other, paid, Money.euros(1), PaymentMethod.CARD))
                .isEmpty();
        assertThat(receipts.find(other, paid)).isEmpty();
        assertThat(receipts.find(other, List.of(paid, tip))).isEmpty();
        assertThat(receipts.of(other, visit.id())).isEmpty();
        JournalEntryId entry = corrected(paid, 40, PaymentMethod.CARD);
        assertThat(house.the(Journal.class).undo(other, entry)).isEqualTo(Undone.UNKNOWN);
        assertThat(taken(MARCH)).isEqualTo(Money.euros(40));
    }

    @Test
    void refusesWhatIsNoMoney() {
        assertThatThrownBy(() -> receipts.correct(salon, paid, new Money(-1), PaymentMethod.CARD))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> receipts.correct(salon, paid, Money.euros(1), PaymentMethod.VOUCHER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> receipts.refund(salon, paid, Money.ZERO, PaymentMethod.CARD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Receipt line(PaymentId id, PaymentKind kind, Money amount) {
        return new Receipt(
                id,
                new Receipt.Times(Studio.at("2026-03-31T23:30"), Studio.at("2026-03-31T23:30")),
                new Receipt.Payer(emma.id(), "Emma Durand"),
                new Receipt.Purpose(kind, visit.id(), "Pose gel", null),
                amount,
                PaymentMethod.CARD,
                null);
    }

    private JournalEntryId closesOut(Visit visit, long euros, long tip) {
        ChangeOutcome change = house.the(Checkout.class)
                .closeOut(salon, visit.id(), Money.euros(euros), PaymentMethod.CARD, Money.euros(tip));
        assertThat(change).isInstanceOf(ChangeOutcome.Changed.class);
        return ((ChangeOutcome.Changed) change).entry();
    }

    private static PaymentId idOf(List<Receipt> lines, PaymentKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private JournalEntryId corrected(PaymentId id, long euros, PaymentMethod method) {
        Optional<JournalEntryId> entry = receipts.correct(salon, id, Money.euros(euros), method);
        assertThat(entry).isPresent();
        return entry.orElseThrow();
    }

    private JournalEntryId refunded(PaymentId id, long euros, PaymentMethod method) {
        Optional<JournalEntryId> entry = receipts.refund(salon, id, Money.euros(euros), method);
        assertThat(entry).isPresent();
        return entry.orElseThrow();
    }

    private Undone undo(JournalEntryId entry) {
        return house.the(Journal.class).undo(salon, entry);
    }

    private Standing standing(PaymentId id) {
        return receipts.find(salon, id).orElseThrow();
    }

    private Money taken(Period period) {
        return performance.taken(studio.salon(), period).total();
    }
}
