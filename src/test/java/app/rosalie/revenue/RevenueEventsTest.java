package app.rosalie.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.PublishedEvents;
import app.rosalie.Studio;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.clients.Client;
import app.rosalie.revenue.RevenueEvent.GoalReached;
import app.rosalie.revenue.RevenueEvent.GoalRemoved;
import app.rosalie.revenue.RevenueEvent.GoalSet;
import app.rosalie.revenue.RevenueEvent.LimitNeared;
import app.rosalie.revenue.RevenueEvent.PaymentCorrected;
import app.rosalie.revenue.RevenueEvent.PaymentRefunded;
import app.rosalie.revenue.RevenueEvent.PaymentTaken;
import app.rosalie.revenue.RevenueEvent.VoucherDedicated;
import app.rosalie.revenue.RevenueEvent.VoucherSold;
import app.rosalie.revenue.RevenueEvent.VoucherUsed;
import app.rosalie.revenue.RevenueSettings.Limit;
import app.rosalie.salon.ChangeUndone;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What each act upon a salon's money publishes, once, and what an undo does. */
@ParameterizedClass
@EnumSource(Database.class)
class RevenueEventsTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate TODAY = LocalDate.parse("2026-03-03");

    private final House house;
    private final Checkout checkout;
    private final Receipts receipts;
    private final Vouchers vouchers;
    private final Goals goals;
    private Studio studio;
    private Client emma;
    private Treatment gel;
    private int begun;

    RevenueEventsTest(Database database) {
        house = House.on(database);
        checkout = house.the(Checkout.class);
        receipts = house.the(Receipts.class);
        vouchers = house.the(Vouchers.class);
        goals = house.the(Goals.class);
    }

    @BeforeEach
    void open() {
        studio = Studio.open(house);
        emma = studio.emma();
        gel = studio.gel();
        studio.isNow("2026-03-03T18:00");
        taken();
    }

    @Test
    void tellOfAPaymentOfItsTipAndOfTheirUndo() {
        Visit visit = begun();
        JournalEntryId entry =
                entry(checkout.closeOut(studio.id(), visit.id(), Money.euros(45), PaymentMethod.CARD, Money.euros(5)));
        List<Receipt> lines = receipts.of(studio.id(), visit.id());
        assertThat(revenue())
                .containsExactly(
                        new PaymentTaken(studio.id(), lines.getFirst().id(), now()),
                        new PaymentTaken(studio.id(), lines.getLast().id(), now()));
        undo(entry);
        assertThat(taken())
                .hasOnlyElementsOfType(ChangeUndone.class)
                .extracting(undone -> ((ChangeUndone) undone).kind())
                .containsExactly("payment", "payment", "appointment");
    }

    @Test
    void tellOfADepositTaken() {
        Visit visit = studio.brings(emma, gel, "2026-03-05T10:00", Status.CONFIRMED, PaymentState.DEPOSIT_DUE);
        taken();
        checkout.takeDeposit(studio.id(), visit.id(), Money.euros(20), PaymentMethod.CARD);
        assertThat(revenue()).containsExactly(new PaymentTaken(studio.id(), paymentFor(visit), now()));
    }

    @Test
    void tellOfACorrectionAndOfMoneyGivenBack() {
        PaymentId paid = paymentFor(paid(45));
        taken();
        receipts.correct(studio.id(), paid, Money.euros(40), PaymentMethod.CASH);
        receipts.refund(studio.id(), paid, Money.euros(10), PaymentMethod.CASH);
        JournalEntryId last = receipts.refund(studio.id(), paid, Money.euros(30), PaymentMethod.CASH)
                .orElseThrow();
        assertThat(revenue())
                .containsExactly(
                        new PaymentCorrected(studio.id(), paid, now()),
                        new PaymentRefunded(studio.id(), paid, now()),
                        new PaymentRefunded(studio.id(), paid, now()));
        undo(last);
        assertThat(taken()).hasSize(2).hasOnlyElementsOfType(ChangeUndone.class);
    }

    @Test
    void tellOfAVoucherSoldDedicatedAndUsed() {
        VoucherId voucher = sold(30).voucher().id();
        PaymentId sale = receipts.newest(studio.salon(), Period.month(MARCH), 0, 1)
                .getFirst()
                .id();
        vouchers.dedicate(studio.id(), voucher, "Léa");
        Visit visit = begun();
        checkout.closeOut(studio.id(), visit.id(), Money.euros(45), voucher, PaymentMethod.CASH);
        List<Receipt> lines = receipts.of(studio.id(), visit.id());
        assertThat(revenue())
                .containsExactly(
                        new VoucherSold(studio.id(), voucher, now()),
                        new PaymentTaken(studio.id(), sale, now()),
                        new VoucherDedicated(studio.id(), voucher, now()),
                        new VoucherUsed(studio.id(), voucher, lines.getFirst().id(), now()),
                        new PaymentTaken(studio.id(), lines.getLast().id(), now()));
    }

    @Test
    void tellOfAVoucherThatIsTakenBack() {
        Vouchers.Sold sold = sold(30);
        taken();
        undo(sold.entry());
        assertThat(taken())
                .hasOnlyElementsOfType(ChangeUndone.class)
                .extracting(undone -> ((ChangeUndone) undone).kind())
                .containsExactly("payment", "voucher");
    }

    @Test
    void tellOfAGoalSetAndTakenAway() {
        GoalId goal = goal(GoalScope.MONTH, 1_000);
        JournalEntryId entry = goals.takeAway(studio.id(), GoalScope.MONTH, TODAY);
        assertThat(taken()).containsExactly(new GoalRemoved(studio.id(), goal, now()));
        undo(entry);
        assertThat(taken())
                .containsExactly(new ChangeUndone(studio.id(), now(), entry, "goal", "removed", goal.value()));
    }

    @Test
    void tellOnceThatAGoalIsReached() {
        GoalId goal = goal(GoalScope.MONTH, 100);
        paid(60);
        assertThat(reached()).isEmpty();
        paid(40);
        assertThat(reached()).containsExactly(reachedInMarch(goal));
        paid(40);
        assertThat(reached()).isEmpty();
    }

    @Test
    void tellAgainOfAGoalThatTakingsHadFallenBelow() {
        GoalId goal = goal(GoalScope.MONTH, 100);
        PaymentId paid = paymentFor(paid(100));
        assertThat(reached()).containsExactly(reachedInMarch(goal));
        receipts.refund(studio.id(), paid, Money.euros(30), PaymentMethod.CARD);
        paid(20);
        assertThat(reached()).isEmpty();
        paid(10);
        assertThat(reached()).containsExactly(reachedInMarch(goal));
    }

    @Test
    void tellOfAGoalReachedByTheCorrectionOfAPayment() {
        GoalId goal = goal(GoalScope.MONTH, 100);
        PaymentId paid = paymentFor(paid(90));
        receipts.correct(studio.id(), paid, Money.euros(90), PaymentMethod.CASH);
        assertThat(reached()).isEmpty();
        receipts.correct(studio.id(), paid, Money.euros(100), PaymentMethod.CARD);
        assertThat(reached()).containsExactly(reachedInMarch(goal));
        receipts.correct(studio.id(), paid, Money.euros(100), PaymentMethod.CASH);
        assertThat(reached()).isEmpty();
    }

    /** 80 % of 37 500 € are 30 000 €, of 41 250 € 33 000 €. */
    @Test
    void tellOnceOfALimitThatIsNearAndOnceThatItIsPassed() {
        paid(29_999);
        assertThat(neared()).isEmpty();
        paid(1);
        assertThat(neared()).containsExactly(neared(Limit.VAT));
        paid(100);
        assertThat(neared()).isEmpty();
        paid(8_000);
        assertThat(neared()).containsExactlyInAnyOrder(neared(Limit.VAT), neared(Limit.VAT_UPPER));
    }

    private LimitNeared neared(Limit limit) {
        return new LimitNeared(studio.id(), limit, 2026, house.clock().instant());
    }

    private List<Object> neared() {
        return house.the(PublishedEvents.class).taken().stream()
                .filter(LimitNeared.class::isInstance)
                .toList();
    }

    @Test
    void tellOfNoGoalReachedByATipOrByAVoucherThatIsUsed() {
        VoucherId voucher = sold(50).voucher().id();
        goal(GoalScope.MONTH, 100);
        checkout.closeOut(studio.id(), begun().id(), Money.euros(50), voucher, PaymentMethod.CASH);
        checkout.closeOut(studio.id(), begun().id(), Money.ZERO, PaymentMethod.CARD, Money.euros(50));
        assertThat(reached()).isEmpty();
    }

    @Test
    void tellOfNoGoalThatIsSetLowerThanTakings() {
        paid(100);
        goal(GoalScope.MONTH, 80);
        paid(20);
        assertThat(reached()).isEmpty();
    }

    @Test
    void tellOfEachGoalThatOnePaymentReaches() {
        GoalId year = goal(GoalScope.YEAR, 40);
        GoalId month = goal(GoalScope.MONTH, 40);
        GoalId ofGel = goal(GoalScope.treatment(gel.id()), 40);
        goal(GoalScope.treatment(studio.sells("Manucure", 30, 30).id()), 40);
        paid(45);
        assertThat(reached())
                .containsExactly(
                        new GoalReached(studio.id(), year, Period.year(2026), now()),
                        reachedInMarch(month),
                        reachedInMarch(ofGel));
    }

    @Test
    void tellOfTheGoalThatHoldsAndOfNoEarlierOne() {
        goals.set(studio.id(), GoalScope.MONTH, TODAY.minusMonths(2), Money.euros(50));
        taken();
        GoalId march = goal(GoalScope.MONTH, 100);
        paid(60);
        assertThat(reached()).isEmpty();
        paid(60);
        assertThat(reached()).containsExactly(reachedInMarch(march));
        goals.takeAway(studio.id(), GoalScope.MONTH, TODAY.plusMonths(1));
        studio.isNow("2026-04-03T18:00");
        paid(200);
        assertThat(reached()).isEmpty();
    }

    @Test
    void areNotPublishedWhereNothingIsWritten() {
        Visit visit = paid(45);
        PaymentId paid = paymentFor(visit);
        VoucherId voucher = sold(30).voucher().id();
        taken();
        checkout.closeOut(studio.id(), visit.id(), Money.euros(45), PaymentMethod.CARD);
        checkout.closeOut(studio.id(), visit.id(), Money.euros(45), voucher, PaymentMethod.CARD);
        checkout.takeDeposit(studio.id(), visit.id(), Money.euros(45), PaymentMethod.CARD);
        receipts.correct(studio.id(), paid, Money.euros(45), PaymentMethod.CARD);
        receipts.refund(studio.id(), paid, Money.euros(46), PaymentMethod.CARD);
        vouchers.dedicate(studio.id(), voucher, "");
        assertThat(taken()).isEmpty();
    }

    private Visit begun() {
        Visit visit = studio.brings(
                emma, gel, "2026-03-03T%02d:00".formatted(8 + begun++), Status.CONFIRMED, PaymentState.NOTHING_DUE);
        assertThat(visit.status()).isEqualTo(Status.CONFIRMED);
        return visit;
    }

    private Visit paid(long euros) {
        Visit visit = begun();
        entry(checkout.closeOut(studio.id(), visit.id(), Money.euros(euros), PaymentMethod.CARD));
        return visit;
    }

    private PaymentId paymentFor(Visit visit) {
        return receipts.of(studio.id(), visit.id()).getFirst().id();
    }

    private Vouchers.Sold sold(long euros) {
        return vouchers.sell(studio.id(), Money.euros(euros), PaymentMethod.CARD);
    }

    private GoalId goal(GoalScope scope, long euros) {
        goals.set(studio.id(), scope, TODAY, Money.euros(euros));
        return taken().stream()
                .filter(GoalSet.class::isInstance)
                .map(event -> ((GoalSet) event).goal())
                .findFirst()
                .orElseThrow();
    }

    private GoalReached reachedInMarch(GoalId goal) {
        return new GoalReached(studio.id(), goal, Period.month(MARCH), now());
    }

    private static JournalEntryId entry(ChangeOutcome outcome) {
        assertThat(outcome).isInstanceOf(ChangeOutcome.Changed.class);
        return ((ChangeOutcome.Changed) outcome).entry();
    }

    private void undo(JournalEntryId entry) {
        assertThat(house.the(Journal.class).undo(studio.id(), entry)).isEqualTo(Journal.Undone.DONE);
    }

    private Instant now() {
        return house.clock().instant();
    }

    private List<Object> reached() {
        return taken().stream().filter(GoalReached.class::isInstance).toList();
    }

    /** Without those of appointments, which are told beside them. */
    private List<Object> revenue() {
        return taken().stream().filter(RevenueEvent.class::isInstance).toList();
    }

    private List<Object> taken() {
        return house.the(PublishedEvents.class).taken();
    }
}
