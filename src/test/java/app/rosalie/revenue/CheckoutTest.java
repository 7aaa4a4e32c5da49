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
import app.rosalie.salon.Journal;
import app.rosalie.salon.Journal.Undone;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class CheckoutTest extends SalonTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private final Checkout checkout;
    private final Goals goals;
    private final Journal journal;
    private Client emma;
    private Treatment gel;

    CheckoutTest(Database database) {
        super(database);
        checkout = house.the(Checkout.class);
        goals = house.the(Goals.class);
        journal = house.the(Journal.class);
    }

    @BeforeEach
    void open() {
        emma = studio.emma();
        gel = studio.gel();
    }

    @Test
    void takesTheMoneyOnce() {
        Visit visit = begun();
        assertThat(closeOut(visit, 45)).isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(closeOut(visit, 45)).isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(month().taken()).isEqualTo(new Takings(Money.euros(45), 1));
        assertThat(studio.visit(visit.id()))
                .extracting(Visit::status, Visit::payment)
                .containsExactly(Status.DONE, PaymentState.PAID);
    }

    @Test
    void takesTheMoneyOnceFromTenHandsAtOnce() throws Exception {
        Visit visit = begun();
        List<Callable<ChangeOutcome>> hands = IntStream.range(0, 10)
                .<Callable<ChangeOutcome>>mapToObj(hand -> () -> closeOut(visit, 45))
                .toList();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<ChangeOutcome> result : workers.invokeAll(hands)) {
                assertThat(result.get()).isInstanceOfAny(ChangeOutcome.Changed.class, ChangeOutcome.Refused.class);
            }
        }
        assertThat(month().taken()).isEqualTo(new Takings(Money.euros(45), 1));
    }

    @Test
    void takesNothingBeforeTheStart() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        assertThat(closeOut(visit, 45)).isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(month().taken()).isEqualTo(new Takings(Money.ZERO, 0));
    }

    @Test
    void givesTheMoneyAndTheVisitBack() {
        Visit visit = begun();
        JournalEntryId entry = ((ChangeOutcome.Changed) closeOut(visit, 45)).entry();
        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.DONE);
        assertThat(month().taken()).isEqualTo(new Takings(Money.ZERO, 0));
        assertThat(studio.visit(visit.id())).isEqualTo(visit);
        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.ALREADY);
        assertThat(closeOut(visit, 50)).isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(month().taken().total()).isEqualTo(Money.euros(50));
    }

    @Test
    void closesAGiftOutWithoutAPayment() {
        Visit visit = begun();
        JournalEntryId entry = ((ChangeOutcome.Changed) closeOut(visit, 0)).entry();
        assertThat(studio.visit(visit.id()).status()).isEqualTo(Status.DONE);
        assertThat(month().taken()).isEqualTo(new Takings(Money.ZERO, 0));
        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.DONE);
        assertThat(studio.visit(visit.id())).isEqualTo(visit);
    }

    @Test
    void refusesToTakeANegativeAmount() {
        Visit visit = begun();
        assertThatThrownBy(() -> closeOut(visit, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesNothingForAnotherSalon() {
        Visit visit = begun();
        Studio other = Studio.open(house);
        studio.isNow("2026-03-03T15:00");
        assertThat(checkout.closeOut(other.id(), visit.id(), Money.euros(45), PaymentMethod.CARD))
                .isEqualTo(new ChangeOutcome.Unknown());
        JournalEntryId entry = ((ChangeOutcome.Changed) closeOut(visit, 45)).entry();
        assertThat(journal.undo(other.id(), entry)).isEqualTo(Undone.UNKNOWN);
        assertThat(house.the(Performance.class).month(other.salon()).taken()).isEqualTo(new Takings(Money.ZERO, 0));
        assertThat(month().taken().total()).isEqualTo(Money.euros(45));
    }

    @Test
    void countsWhatWentBackButNoTips() {
        studio.isNow("2026-03-20T12:00");
        pays("2026-03-05T12:00", 100, PaymentKind.VISIT);
        pays("2026-03-06T12:00", 30, PaymentKind.DEPOSIT);
        pays("2026-03-07T12:00", 5, PaymentKind.TIP);
        pays("2026-03-08T12:00", -40, PaymentKind.REFUND);
        assertThat(month().taken().total()).isEqualTo(Money.euros(90));
    }

    @Test
    void countsByTheMomentOfPaymentInTheSalonsZone() {
        studio.isNow("2026-03-20T12:00");
        pays("2026-02-28T23:59", 1, PaymentKind.VISIT);
        pays("2026-03-01T00:00", 10, PaymentKind.VISIT);
        pays("2026-03-20T12:00", 100, PaymentKind.VISIT);
        assertThat(month().taken()).isEqualTo(new Takings(Money.euros(110), 2));
    }

    @Test
    void comparesWithTheSameElapsedPartOfTheMonthBefore() {
        studio.isNow("2026-03-12T12:00");
        for (int i = 1; i <= 5; i++) {
            pays("2026-02-0%dT12:00".formatted(i), 100, PaymentKind.VISIT);
            pays("2026-03-0%dT12:00".formatted(i), 124, PaymentKind.VISIT);
        }
        pays("2026-02-12T12:01", 9_999, PaymentKind.VISIT);
        assertThat(month().comparison()).isEqualTo(new Comparison.Percent(24));
    }

    @Test
    void comparesTheThirtyFirstWithTheWholeShorterMonth() {
        studio.isNow("2026-03-31T23:30");
        for (int i = 1; i <= 5; i++) {
            pays("2026-02-28T23:0%d".formatted(i), 100, PaymentKind.VISIT);
            pays("2026-03-0%dT12:00".formatted(i), 50, PaymentKind.VISIT);
        }
        assertThat(month().comparison()).isEqualTo(new Comparison.Percent(-50));
    }

    @Test
    void comparesWithNothingAsNew() {
        studio.isNow("2026-03-12T12:00");
        pays("2026-03-05T12:00", 100, PaymentKind.VISIT);
        assertThat(month().comparison()).isEqualTo(new Comparison.New());
    }

    @Test
    void tellsTheDifferenceInMoneyWhereVisitsAreFew() {
        studio.isNow("2026-03-12T12:00");
        pays("2026-02-05T12:00", 100, PaymentKind.VISIT);
        pays("2026-03-05T12:00", 80, PaymentKind.VISIT);
        assertThat(month().comparison()).isEqualTo(new Comparison.Amount(Money.euros(-20)));
    }

    @Test
    void carriesAGoalForwardUntilTheNextOne() {
        assertThat(goal(MARCH)).isNull();
        goals.set(studio.id(), MARCH, Money.euros(3000));
        goals.set(studio.id(), MARCH.plusMonths(6), Money.euros(4000));
        assertThat(goal(MARCH.minusMonths(1))).isNull();
        assertThat(goal(MARCH)).isEqualTo(Money.euros(3000));
        assertThat(goal(MARCH.plusMonths(5))).isEqualTo(Money.euros(3000));
        assertThat(goal(MARCH.plusMonths(6))).isEqualTo(Money.euros(4000));
        assertThat(goal(MARCH.plusYears(9))).isEqualTo(Money.euros(4000));
        goals.takeAway(studio.id(), GoalScope.MONTH, MARCH.plusMonths(7).atDay(1));
        assertThat(goal(MARCH.plusMonths(8))).isNull();
    }

    @Test
    void takesAGoalBack() {
        JournalEntryId first = goals.set(studio.id(), MARCH, Money.euros(3000));
        JournalEntryId second = goals.set(studio.id(), MARCH, Money.euros(4000));
        assertThat(journal.undo(studio.id(), second)).isEqualTo(Undone.DONE);
        assertThat(goal(MARCH)).isEqualTo(Money.euros(3000));
        assertThat(journal.undo(studio.id(), first)).isEqualTo(Undone.DONE);
        assertThat(goal(MARCH)).isNull();
    }

    @Test
    void keepsAnotherSalonsGoalToItself() {
        goals.set(Studio.open(house).id(), MARCH, Money.euros(3000));
        assertThat(goal(MARCH)).isNull();
    }

    private Money goal(YearMonth month) {
        return goals.of(studio.id(), month).orElse(null);
    }

    private Visit begun() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        studio.isNow("2026-03-03T15:00");
        return visit;
    }

    private ChangeOutcome closeOut(Visit visit, long euros) {
        return checkout.closeOut(studio.id(), visit.id(), Money.euros(euros), PaymentMethod.CARD);
    }

    private void pays(String when, long euros, PaymentKind kind) {
        Visit visit = studio.brings(emma, gel, when, Status.DONE, PaymentState.PAID);
        checkout.bring(
                studio.id(),
                List.of(new Checkout.Brought(
                        emma.id(), visit.id(), Money.euros(euros), kind, PaymentMethod.CARD, Studio.at(when))));
    }

    private GoalProgress month() {
        return house.the(Performance.class).month(studio.salon());
    }
}
