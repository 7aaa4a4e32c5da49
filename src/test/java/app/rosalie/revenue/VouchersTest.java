package app.rosalie.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

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

/** A voucher of 80 € is sold for cash on 3 March; visits cost 45 €. */
@OnBothDatabases
class VouchersTest extends SalonTest {
    private static final Period MARCH = Period.month(YearMonth.of(2026, 3));
    private final Checkout checkout;
    private final Vouchers vouchers;
    private final Receipts receipts;
    private SalonId salon;
    private Client emma;
    private Treatment gel;
    private Vouchers.Sold sold;

    VouchersTest(Database database) {
        super(database);
        checkout = house.the(Checkout.class);
        vouchers = house.the(Vouchers.class);
        receipts = house.the(Receipts.class);
    }

    @BeforeEach
    void open() {
        salon = studio.id();
        emma = studio.emma();
        gel = studio.gel();
        sold = vouchers.sell(salon, Money.euros(80), PaymentMethod.CASH);
    }

    @Test
    void countOnceWhenTheyAreSold() {
        assertThat(taken()).isEqualTo(new Takings(Money.euros(80), 0));
        assertThat(sold.voucher())
                .extracting(Voucher::amount, Voucher::balance, Voucher::validUntil)
                .containsExactly(Money.euros(80), Money.euros(80), LocalDate.of(2027, 3, 3));
        assertThat(sold.voucher().code()).matches("[ACDEFGHJKMNPQRTUVWXY34679]{6}");
        assertThat(pays(begun("2026-03-03T09:00"), 45)).isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(taken()).isEqualTo(new Takings(Money.euros(80), 0));
        assertThat(receipts.book(studio.salon(), MARCH)).hasSize(1);
    }

    @Test
    void payForVisitsUntilNothingIsLeft() {
        Visit first = begun("2026-03-03T09:00");
        assertThat(pays(first, 45)).isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(balance()).isEqualTo(Money.euros(35));
        assertThat(vouchers.open(salon, 9)).hasSize(1);
        Visit second = begun("2026-03-03T10:00");
        assertThat(pays(second, 45)).isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(balance()).isEqualTo(Money.ZERO);
        assertThat(vouchers.open(salon, 9)).isEmpty();
        assertThat(taken()).isEqualTo(new Takings(Money.euros(90), 1));
        assertThat(receipts.of(salon, second.id()))
                .extracting(Receipt::amount, Receipt::method, Receipt::voucher)
                .containsExactlyInAnyOrder(
                        tuple(
                                Money.euros(35),
                                PaymentMethod.VOUCHER,
                                sold.voucher().code()),
                        tuple(Money.euros(10), PaymentMethod.CARD, null));
        assertThat(studio.visit(second.id()).payment()).isEqualTo(PaymentState.PAID);
        assertThat(pays(begun("2026-03-03T11:00"), 45)).isInstanceOf(ChangeOutcome.Refused.class);
    }

    @Test
    void payNoMoreThanTheirBalanceForTwoVisitsAtOnce() throws Exception {
        List<Visit> visits = List.of(begun("2026-03-03T09:00"), begun("2026-03-03T10:00"));
        List<Callable<ChangeOutcome>> hands = visits.stream()
                .<Callable<ChangeOutcome>>map(visit -> () -> pays(visit, 80))
                .toList();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<ChangeOutcome> result : workers.invokeAll(hands)) {
                assertThat(result.get()).isInstanceOfAny(ChangeOutcome.Changed.class, ChangeOutcome.Refused.class);
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
        assertThat(checkout.closeOut(salon, visit.id(), Money.euros(45), PaymentMethod.CARD))
                .isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(pays(visit, 45)).isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(balance()).isEqualTo(Money.euros(80));
    }

    @Test
    void areTakenBackOnlyWhileUnused() {
        JournalEntryId used = ((ChangeOutcome.Changed) pays(begun("2026-03-03T09:00"), 45)).entry();
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
        JournalEntryId more = receipts.correct(salon, sale(), Money.euros(100), PaymentMethod.CARD)
                .orElseThrow();
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
        assertThat(receipts.correct(salon, sale(), Money.euros(44), PaymentMethod.CASH))
                .isEmpty();
        JournalEntryId less = receipts.correct(salon, sale(), Money.euros(45), PaymentMethod.CASH)
                .orElseThrow();
        assertThat(balance()).isEqualTo(Money.ZERO);
        assertThat(vouchers.open(salon, 9)).isEmpty();
        assertThat(undo(less)).isEqualTo(Undone.DONE);
        assertThat(balance()).isEqualTo(Money.euros(35));
    }

    @Test
    void keepACorrectionOnWhichSomethingWasPaid() {
        JournalEntryId more = receipts.correct(salon, sale(), Money.euros(100), PaymentMethod.CASH)
                .orElseThrow();
        JournalEntryId used = ((ChangeOutcome.Changed) pays(begun("2026-03-03T09:00"), 90)).entry();
        assertThat(undo(more)).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(undo(used)).isEqualTo(Undone.DONE);
        assertThat(undo(more)).isEqualTo(Undone.DONE);
    }

    @Test
    void giveBackOnlyWhatIsLeftAndHoldThatMuchLess() {
        pays(begun("2026-03-03T09:00"), 45);
        assertThat(receipts.find(salon, sale()).orElseThrow().refundable()).isEqualTo(Money.euros(35));
        assertThat(receipts.refund(salon, sale(), Money.euros(36), PaymentMethod.CASH))
                .isEmpty();
        JournalEntryId refund = receipts.refund(salon, sale(), Money.euros(35), PaymentMethod.CASH)
                .orElseThrow();
        assertThat(voucher())
                .extracting(Voucher::amount, Voucher::balance)
                .containsExactly(Money.euros(80), Money.ZERO);
        assertThat(taken().total()).isEqualTo(Money.euros(45));
        assertThat(pays(begun("2026-03-03T11:00"), 45)).isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(undo(refund)).isEqualTo(Undone.DONE);
        assertThat(balance()).isEqualTo(Money.euros(35));
    }

    @Test
    void giveNoMoneyBackForAVisitThatTheyPaid() {
        Visit visit = begun("2026-03-03T09:00");
        pays(visit, 45);
        PaymentId line = receipts.of(salon, visit.id()).getFirst().id();
        assertThat(receipts.refund(salon, line, Money.euros(1), PaymentMethod.CASH))
                .isEmpty();
        assertThat(receipts.correct(salon, line, Money.euros(1), PaymentMethod.CASH))
                .isEmpty();
    }

    @Test
    void sayWhomTheyAreFor() {
        JournalEntryId entry =
                vouchers.dedicate(salon, sold.voucher().id(), " Léa ").orElseThrow();
        assertThat(voucher().beneficiary()).isEqualTo("Léa");
        assertThat(vouchers.dedicate(salon, sold.voucher().id(), "Léa")).isEmpty();
        assertThat(undo(sold.entry())).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(undo(entry)).isEqualTo(Undone.DONE);
        assertThat(voucher()).isEqualTo(sold.voucher());
    }

    @Test
    void areUnknownToAnotherSalon() {
        Studio other = Studio.open(house);
        VoucherId id = sold.voucher().id();
        assertThat(vouchers.find(other.id(), id)).isEmpty();
        assertThat(vouchers.open(other.id(), 9)).isEmpty();
        assertThat(vouchers.dedicate(other.id(), id, "Léa")).isEmpty();
        Visit theirs =
                other.brings(other.emma(), other.gel(), "2026-03-03T09:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        studio.isNow("2026-03-03T12:00");
        assertThat(checkout.closeOut(other.id(), theirs.id(), Money.euros(45), id, PaymentMethod.CARD))
                .isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(checkout.closeOut(salon, theirs.id(), Money.euros(45), id, PaymentMethod.CARD))
                .isEqualTo(new ChangeOutcome.Unknown());
        assertThat(balance()).isEqualTo(Money.euros(80));
    }

    @Test
    void areBoughtWithMoneyOnly() {
        assertThatThrownBy(() -> vouchers.sell(salon, Money.ZERO, PaymentMethod.CASH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> vouchers.sell(salon, Money.euros(1), PaymentMethod.VOUCHER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> vouchers.dedicate(salon, sold.voucher().id(), "x".repeat(61)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Visit begun(String start) {
        Visit visit = studio.brings(emma, gel, start, Status.CONFIRMED, PaymentState.NOTHING_DUE);
        studio.isNow("2026-03-03T12:00");
        return visit;
    }

    private ChangeOutcome pays(Visit visit, long euros) {
        return checkout.closeOut(
                salon, visit.id(), Money.euros(euros), sold.voucher().id(), PaymentMethod.CARD);
    }

    private PaymentId sale() {
        return receipts.book(studio.salon(), MARCH).stream()
                .filter(line -> line.kind() == PaymentKind.VOUCHER && line.aboutId() == null)
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

    private Undone undo(JournalEntryId entry) {
        return house.the(Journal.class).undo(salon, entry);
    }

    private Takings taken() {
        return house.the(Performance.class).taken(studio.salon(), MARCH);
    }
}
