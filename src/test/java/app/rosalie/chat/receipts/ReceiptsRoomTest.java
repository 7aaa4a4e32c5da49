package app.rosalie.chat.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.CheckoutAction;
import app.rosalie.chat.action.DeclarationAction;
import app.rosalie.chat.action.JournalAction;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.action.VouchersAction;
import app.rosalie.revenue.Checkout;
import app.rosalie.revenue.PaymentId;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.Receipt;
import app.rosalie.revenue.Receipts;
import app.rosalie.revenue.Receipts.Standing;
import app.rosalie.revenue.Voucher;
import app.rosalie.revenue.Vouchers;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salons;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is pressed twice, forged or out of date does no harm to the book. */
@OnBothDatabases
class ReceiptsRoomTest extends SalonTest {

    ReceiptsRoomTest(Database database) {
        super(database);
    }

    @BeforeEach
    void open() {
        studio.isNow("2026-03-03T15:00");
    }

    @Test
    void givesBackOnceWhatIsPressedTwice() {
        PaymentId payment = paid(40);
        studio.presses(new ReceiptsAction.Refund(payment, Money.euros(20), PaymentMethod.CARD));
        Reply again = studio.presses(new ReceiptsAction.Refund(payment, Money.euros(20), PaymentMethod.CARD));
        assertThat(standing(payment).refunded()).isEqualTo(Money.euros(20));
        studio.presses(undo(again));
        assertThat(standing(payment).refunded()).isEqualTo(Money.ZERO);
    }

    @Test
    void givesTheSameBackOnceMoreALittleLater() {
        PaymentId payment = paid(40);
        studio.presses(new ReceiptsAction.Refund(payment, Money.euros(20), PaymentMethod.CARD));
        studio.isNow("2026-03-03T15:02");
        studio.presses(new ReceiptsAction.Refund(payment, Money.euros(20), PaymentMethod.CARD));
        assertThat(standing(payment).refunded()).isEqualTo(Money.euros(40));
    }

    @Test
    void givesAllOrHalfBackByAnyMethod() {
        PaymentId payment = paid(40);
        for (PaymentMethod method : PaymentMethod.ofMoney()) {
            assertThat(actions(studio.presses(new ReceiptsAction.AskRefundBy(payment, method))))
                    .contains(
                            new ReceiptsAction.Refund(payment, Money.euros(40), method),
                            new ReceiptsAction.Refund(payment, Money.euros(20), method));
        }
    }

    @Test
    void asksForNoRefundByAVoucher() {
        PaymentId payment = paid(40);
        assertThat(actions(studio.presses(new ReceiptsAction.AskRefundBy(payment, PaymentMethod.VOUCHER))))
                .noneMatch(ReceiptsAction.Refund.class::isInstance);
    }

    @Test
    void correctsOnceWhatIsPressedTwice() {
        PaymentId payment = paid(40);
        studio.presses(new ReceiptsAction.Correct(payment, Money.euros(35), PaymentMethod.CASH));
        Reply again = studio.presses(new ReceiptsAction.Correct(payment, Money.euros(35), PaymentMethod.CASH));
        assertThat(standing(payment).amount()).isEqualTo(Money.euros(35));
        assertThat(standing(payment).method()).isEqualTo(PaymentMethod.CASH);
        studio.presses(undo(again));
        assertThat(standing(payment).later()).isEmpty();
    }

    @Test
    void sellsOneVoucherWhereItIsPressedTwice() {
        studio.presses(new VouchersAction.Sell(Money.euros(50), PaymentMethod.CARD));
        Reply again = studio.presses(new VouchersAction.Sell(Money.euros(50), PaymentMethod.CARD));
        assertThat(vouchers()).hasSize(1);
        studio.presses(undo(again));
        assertThat(vouchers()).isEmpty();
    }

    @Test
    void sellsASecondVoucherOfTheSameAmountALittleLater() {
        studio.presses(new VouchersAction.Sell(Money.euros(50), PaymentMethod.CARD));
        studio.isNow("2026-03-03T15:01");
        studio.presses(new VouchersAction.Sell(Money.euros(50), PaymentMethod.CARD));
        assertThat(vouchers()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 10_000_001, Long.MAX_VALUE})
    void writesNoAmountThatNobodyPays(long cents) {
        PaymentId payment = paid(40);
        studio.presses(new ReceiptsAction.Correct(payment, new Money(cents), PaymentMethod.CARD));
        studio.presses(new ReceiptsAction.Refund(payment, new Money(cents), PaymentMethod.CARD));
        studio.presses(new VouchersAction.Sell(new Money(cents), PaymentMethod.CARD));
        assertThat(standing(payment).later()).isEmpty();
        assertThat(vouchers()).isEmpty();
    }

    @Test
    void writesNoVoucherAsAWayToPay() {
        PaymentId payment = paid(40);
        studio.presses(new ReceiptsAction.Correct(payment, Money.euros(30), PaymentMethod.VOUCHER));
        studio.presses(new ReceiptsAction.Refund(payment, Money.euros(30), PaymentMethod.VOUCHER));
        studio.presses(new VouchersAction.Sell(Money.euros(30), PaymentMethod.VOUCHER));
        assertThat(standing(payment).later()).isEmpty();
        assertThat(vouchers()).isEmpty();
    }

    @Test
    void closesAVisitOutWithAVoucherOnce() {
        Visit visit = begun();
        Voucher voucher = house.the(Vouchers.class)
                .sell(studio.id(), Money.euros(30), PaymentMethod.CASH)
                .voucher();
        CheckoutAction pay =
                new CheckoutAction.PayByVoucher(visit.id(), Money.euros(45), voucher.id(), PaymentMethod.CARD);
        Reply told = studio.presses(pay);
        studio.presses(pay);
        assertThat(lines(visit))
                .extracting(Receipt::amount)
                .containsExactlyInAnyOrder(Money.euros(30), Money.euros(15));
        studio.presses(undo(told));
        assertThat(lines(visit)).isEmpty();
        assertThat(studio.visit(visit.id())).isEqualTo(visit);
        assertThat(vouchers()).extracting(Voucher::balance).containsExactly(Money.euros(30));
    }

    @Test
    void offersNoVoucherOfAnotherSalon() {
        Studio other = Studio.open(house);
        studio.isNow("2026-03-03T15:00");
        Voucher voucher = house.the(Vouchers.class)
                .sell(other.id(), Money.euros(80), PaymentMethod.CASH)
                .voucher();
        Visit visit = begun();
        assertThat(actions(studio.presses(new VisitAction.Visit(visit.id()))))
                .noneMatch(CheckoutAction.PickVoucher.class::isInstance);
        studio.presses(new CheckoutAction.PayByVoucher(visit.id(), Money.euros(45), voucher.id(), PaymentMethod.CARD));
        assertThat(studio.visit(visit.id()).status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void fitsTheClipboardWithTheLongestNames() {
        house.the(Salons.class).rename(studio.id(), "S".repeat(60));
        Voucher voucher = house.the(Vouchers.class)
                .sell(studio.id(), new Money(9_999_999), PaymentMethod.CASH)
                .voucher();
        house.the(Vouchers.class).dedicate(studio.id(), voucher.id(), "B".repeat(60));
        assertThat(buttons(studio.presses(new VouchersAction.Voucher(voucher.id()))))
                .filteredOn(Button.Copy.class::isInstance)
                .singleElement()
                .satisfies(copy -> assertThat(((Button.Copy) copy).text())
                        .hasSizeLessThanOrEqualTo(256)
                        .contains(voucher.code()));
    }

    @Test
    void saysNothingOfThresholdsBeforeTheyAreKnown() {
        LocalDate before = LocalDate.parse("2022-12-31");
        Reply reply = studio.presses(new DeclarationAction.Declare(Period.Kind.MONTH, before));
        assertThat(Objects.requireNonNull(reply.screen()).html())
                .contains("2022")
                .doesNotContain("TVA");
    }

    private PaymentId paid(long euros) {
        Visit visit = begun();
        house.the(Checkout.class).closeOut(studio.id(), visit.id(), Money.euros(euros), PaymentMethod.CARD);
        return lines(visit).getFirst().id();
    }

    private Visit begun() {
        return studio.brings(
                studio.emma(), studio.gel(), "2026-03-03T14:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
    }

    private List<Receipt> lines(Visit visit) {
        return house.the(Receipts.class).of(studio.id(), visit.id());
    }

    private Standing standing(PaymentId payment) {
        return house.the(Receipts.class).find(studio.id(), payment).orElseThrow();
    }

    private List<Voucher> vouchers() {
        return house.the(Vouchers.class).open(studio.id(), 9);
    }

    private static JournalAction undo(Reply reply) {
        return actions(reply)
                .filter(JournalAction.Undo.class::isInstance)
                .map(JournalAction.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Object> actions(Reply reply) {
        return buttons(reply).stream()
                .filter(Button.Press.class::isInstance)
                .map(button -> ((Button.Press) button).action());
    }

    private static List<Button> buttons(Reply reply) {
        return Objects.requireNonNull(reply.screen()).rows().stream()
                .flatMap(List::stream)
                .toList();
    }
}
