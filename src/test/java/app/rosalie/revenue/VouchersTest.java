package app.rosalie.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.Studio;
import app.rosalie.agenda.Change;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.clients.Client;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Journal.Undone;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Treatment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A voucher of 80 € is sold for cash on 3 March; visits cost 45 €. */
@ParameterizedClass
@EnumSource(Database.class)
class VouchersTest {

    private static final Period MARCH = Period.month(YearMonth.of(2026, 3));

    private final House house;
    private final Revenue revenue;
    private final Vouchers vouchers;
    private final Receipts receipts;
    private Studio studio;
    private SalonId salon;
    private Client emma;
    private Treatment gel;
    private Vouchers.Sold sold;

    VouchersTest(Database database) {
        house = House.on(database);
        revenue = house.the(Revenue.class);
        vouchers = house.the(Vouchers.class);
        receipts = house.the(Receipts.class);
    }

    @BeforeEach
    void open() {
        studio = Studio.open(house);
        salon = studio.id();
        emma = studio.emma();
        gel = studio.gel();
        sold = vouchers.sell(salon, Money.euros(80), Means.CASH);
    }

    @Test
    void countOnceWhenTheyAreSold() {
        assertThat(taken()).isEqualTo(new Takings(Money.euros(80), 0));
        assertThat(sold.voucher())
                .extracting(Voucher::amount, Voucher::balance, Voucher::validUntil)
                .containsExactly(Money.euros(80), Money.euros(80), LocalDate.of(2027, 3, 3));
        assertThat(sold.voucher().code()).matches("[ACDEFGHJKMNPQRTUVWXY34679]{6}");
        assertThat(pays(begun("2026-03-03T09:00"), 45)).isInstanceOf(Change.Changed.class);
        assertThat(taken()).isEqualTo(new Takings(Money.euros(80), 0));
        assertThat(receipts.book(studio.salon(), MARCH)).hasSize(1);
    }

    @Test
    void payForVisitsUntilNothingIsLeft() {
        Visit first = begun("2026-03-03T09:00");
        assertThat(pays(first, 45)).isInstanceOf(Change.Changed.class);
        assertThat(balance()).isEqualTo(Money.euros(35));
        assertThat(vouchers.open(salon, 9)).hasSize(1);
        Visit second = begun("2026-03-03T10:00");
        assertThat(pays(second, 45)).isInstanceOf(Change.Changed.class);
        assertThat(balance()).isEqualTo(Money.ZERO);
        assertThat(vouchers.open(salon, 9)).isEmpty();
        assertThat(taken()).isEqualTo(new Takings(Money.euros(90), 1));
        assertThat(receipts.of(salon, second.id()))
                .extracting(Receipt::amount, Receipt::means, Receipt::voucher)
                .containsExactlyInAnyOrder(
                        tuple(Money.euros(35), Means.VOUCHER, sold.voucher().code()),
                        tuple(Money.euros(10), Means.CARD, null));
        assertThat(studio.visit(second.id()).payment()).isEqualTo(PaymentState.PAID);
        assertThat(pays(begun("2026-03-03T11:00"), 45)).isInstanceOf(Change.Refused.class);
    }

    @Test
    void payNoMoreThanTheirBalanceForTwoVisitsAtOnce() throws Exception {
        List<Visit> visits = List.of(begun("2026-03-03T09:00"), begun("2026-03-03T10:00"));
        List<Callable<Change>> hands = visits.stream()
                .<Callable<Change>>map(visit -> () -> pays(visit, 80))
                .toList();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Change> result : workers.invokeAll(hands)) {
                assertThat(result.get()).isInstanceOfAny(Change.Changed.class, Change.Refused.class);
            }
        }
        assertThat(balance()).isEqualTo(Money.ZERO);
        assertThat(visits)
                .extracting(visit -> studio.visit(visit.id()).status())
                .containsExactlyInAnyOrder(Status.DONE, Status.CONFIRMED);
    }

    @Test
    void payNothingForAVisitThatIsDone() {
        Visit visit = begun("2026-03-03T09:00");
        assertThat(revenue.closeOut(salon, visit.id(), Money.euros(45), Means.CARD))
                .isInstanceOf(Change.Changed.class);
        assertThat(pays(visit, 45)).isInstanceOf(Change.Refused.class);
        assertThat(balance()).isEqualTo(Money.euros(80));
    }

    @Test
    void areTakenBackOnlyWhileUnused() {
        long used = ((Change.Changed) pays(begun("2026-03-03T09:00"), 45)).entry();
        assertThat(undo(sold.entry())).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(undo(used)).isEqualTo(Undone.DONE);
        assertThat(balance()).isEqualTo(Money.euros(80));
        assertThat(undo(sold.entry())).isEqualTo(Undone.DONE);
        assertThat(vouchers.find(salon, sold.voucher().id())).isEmpty();
        assertThat(taken()).isEqualTo(new Takings(Money.ZERO, 0));
        assertThat(undo(sold.entry())).isEqualTo(Undone.ALREADY);
    }

    @Test
    void areWorthWhatTheyTurnOutToHaveBeenSoldFor() {
        long more =
                receipts.correct(salon, sale(), Money.euros(100), Means.CARD).orElseThrow();
        assertThat(voucher())
                .extracting(Voucher::amount, Voucher::balance)
                .containsExactly(Money.euros(100), Money.euros(100));
        assertThat(taken().total()).isEqualTo(Money.euros(100));
        assertThat(undo(sold.entry())).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(undo(more)).isEqualTo(Undone.DONE);
        assertThat(voucher()).isEqualTo(sold.voucher());
    }

    @Test
    void wereSoldForNoLessThanWasUsed() {
        pays(begun("2026-03-03T09:00"), 45);
        assertThat(receipts.correct(salon, sale(), Money.euros(44), Means.CASH)).isEmpty();
        long less = receipts.correct(salon, sale(), Money.euros(45), Means.CASH).orElseThrow();
        assertThat(balance()).isEqualTo(Money.ZERO);
        assertThat(vouchers.open(salon, 9)).isEmpty();
        assertThat(undo(less)).isEqualTo(Undone.DONE);
        assertThat(balance()).isEqualTo(Money.euros(35));
    }

    @Test
    void keepACorrectionOnWhichSomethingWasPaid() {
        long more =
                receipts.correct(salon, sale(), Money.euros(100), Means.CASH).orElseThrow();
        long used = ((Change.Changed) pays(begun("2026-03-03T09:00"), 90)).entry();
        assertThat(undo(more)).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(undo(used)).isEqualTo(Undone.DONE);
        assertThat(undo(more)).isEqualTo(Undone.DONE);
    }

    @Test
    void giveBackOnlyWhatIsLeftAndHoldThatMuchLess() {
        pays(begun("2026-03-03T09:00"), 45);
        assertThat(receipts.find(salon, sale()).orElseThrow().refundable()).isEqualTo(Money.euros(35));
        assertThat(receipts.refund(salon, sale(), Money.euros(36), Means.CASH)).isEmpty();
        long refund =
                receipts.refund(salon, sale(), Money.euros(35), Means.CASH).orElseThrow();
        assertThat(voucher())
                .extracting(Voucher::amount, Voucher::balance)
                .containsExactly(Money.euros(80), Money.ZERO);
        assertThat(taken().total()).isEqualTo(Money.euros(45));
        assertThat(pays(begun("2026-03-03T11:00"), 45)).isInstanceOf(Change.Refused.class);
        assertThat(undo(refund)).isEqualTo(Undone.DONE);
        assertThat(balance()).isEqualTo(Money.euros(35));
    }

    @Test
    void giveNoMoneyBackForAVisitThatTheyPaid() {
        Visit visit = begun("2026-03-03T09:00");
        pays(visit, 45);
        long line = receipts.of(salon, visit.id()).getFirst().id();
        assertThat(receipts.refund(salon, line, Money.euros(1), Means.CASH)).isEmpty();
        assertThat(receipts.correct(salon, line, Money.euros(1), Means.CASH)).isEmpty();
    }

    @Test
    void sayWhomTheyAreFor() {
        long entry = vouchers.dedicate(salon, sold.voucher().id(), " Léa ").orElseThrow();
        assertThat(voucher().beneficiary()).isEqualTo("Léa");
        assertThat(vouchers.dedicate(salon, sold.voucher().id(), "Léa")).isEmpty();
        assertThat(undo(sold.entry())).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(undo(entry)).isEqualTo(Undone.DONE);
        assertThat(voucher()).isEqualTo(sold.voucher());
    }

    @Test
    void areUnknownToAnotherSalon() {
        Studio other = Studio.open(house);
        long id = sold.voucher().id();
        assertThat(vouchers.find(other.id(), id)).isEmpty();
        assertThat(vouchers.open(other.id(), 9)).isEmpty();
        assertThat(vouchers.dedicate(other.id(), id, "Léa")).isEmpty();
        Visit theirs =
                other.brings(other.emma(), other.gel(), "2026-03-03T09:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        studio.isNow("2026-03-03T12:00");
        assertThat(revenue.closeOut(other.id(), theirs.id(), Money.euros(45), id, Means.CARD))
                .isInstanceOf(Change.Refused.class);
        assertThat(revenue.closeOut(salon, theirs.id(), Money.euros(45), id, Means.CARD))
                .isEqualTo(new Change.Unknown());
        assertThat(balance()).isEqualTo(Money.euros(80));
    }

    @Test
    void areBoughtWithMoneyOnly() {
        assertThatThrownBy(() -> vouchers.sell(salon, Money.ZERO, Means.CASH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> vouchers.sell(salon, Money.euros(1), Means.VOUCHER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> vouchers.dedicate(salon, sold.voucher().id(), "x".repeat(61)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Visit begun(String start) {
        Visit visit = studio.brings(emma, gel, start, Status.CONFIRMED, PaymentState.NOTHING_DUE);
        studio.isNow("2026-03-03T12:00");
        return visit;
    }

    private Change pays(Visit visit, long euros) {
        return revenue.closeOut(
                salon, visit.id(), Money.euros(euros), sold.voucher().id(), Means.CARD);
    }

    private long sale() {
        return receipts.book(studio.salon(), MARCH).stream()
                .filter(line -> line.nature() == Nature.VOUCHER && line.aboutId() == null)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Voucher voucher() {
        return vouchers.find(salon, sold.voucher().id()).orElseThrow();
    }

    private Money balance() {
        return voucher().balance();
    }

    private Undone undo(long entry) {
        return house.the(Journal.class).undo(salon, entry);
    }

    private Takings taken() {
        return house.the(Performance.class).taken(studio.salon(), MARCH);
    }
}
