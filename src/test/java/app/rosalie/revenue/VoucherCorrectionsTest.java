package app.rosalie.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Journal.Undone;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A voucher is worth what was paid for it, whatever that turns out to be, and never less than it has paid. */
@OnBothDatabases
class VoucherCorrectionsTest extends SalonTest {
    private final Receipts receipts;
    private final Vouchers vouchers;
    private final Journal journal;
    private Voucher voucher;
    private PaymentId sale;

    VoucherCorrectionsTest(Database database) {
        super(database);
        receipts = house.the(Receipts.class);
        vouchers = house.the(Vouchers.class);
        journal = house.the(Journal.class);
    }

    @BeforeEach
    void sell() {
        studio.isNow("2026-03-03T12:00");
        voucher =
                vouchers.sell(studio.id(), Money.euros(80), PaymentMethod.CARD).voucher();
        sale = receipts.takings(
                        studio.salon(),
                        Period.of(Period.Kind.DAY, studio.salon().dayOf(voucher.soldAt())),
                        0,
                        1)
                .getFirst()
                .id();
        studio.isNow("2026-03-03T15:00");
    }

    @Test
    void isWorthWhatItsSaleIsCorrectedTo() {
        Optional<JournalEntryId> entry = receipts.correct(studio.id(), sale, Money.euros(60), PaymentMethod.CARD);
        assertThat(now())
                .extracting(Voucher::amount, Voucher::balance)
                .containsExactly(Money.euros(60), Money.euros(60));
        assertThat(journal.undo(studio.id(), entry.orElseThrow())).isEqualTo(Undone.DONE);
        assertThat(now().balance()).isEqualTo(Money.euros(80));
    }

    @Test
    void keepsItsWorthWhereOnlyTheMethodWasWrong() {
        Optional<JournalEntryId> entry = receipts.correct(studio.id(), sale, Money.euros(80), PaymentMethod.CASH);
        assertThat(now())
                .extracting(Voucher::amount, Voucher::balance)
                .containsExactly(Money.euros(80), Money.euros(80));
        assertThat(journal.undo(studio.id(), entry.orElseThrow())).isEqualTo(Undone.DONE);
    }

    @Test
    void isNeverCorrectedToLessThanItHasPaid() {
        uses();
        assertThat(receipts.correct(studio.id(), sale, Money.euros(44), PaymentMethod.CARD))
                .isEmpty();
        assertThat(receipts.correct(studio.id(), sale, Money.euros(45), PaymentMethod.CARD))
                .isPresent();
        assertThat(now().balance()).isEqualTo(Money.ZERO);
        assertThat(vouchers.open(studio.id(), 9)).isEmpty();
    }

    @Test
    void isRefundedUpToWhatIsLeftOnIt() {
        uses();
        assertThat(receipts.find(studio.id(), sale).orElseThrow().refundable()).isEqualTo(Money.euros(35));
        assertThat(receipts.refund(studio.id(), sale, Money.euros(36), PaymentMethod.CARD))
                .isEmpty();
        Optional<JournalEntryId> entry = receipts.refund(studio.id(), sale, Money.euros(35), PaymentMethod.CARD);
        assertThat(now()).extracting(Voucher::amount, Voucher::balance).containsExactly(Money.euros(80), Money.ZERO);
        assertThat(journal.undo(studio.id(), entry.orElseThrow())).isEqualTo(Undone.DONE);
        assertThat(now().balance()).isEqualTo(Money.euros(35));
    }

    @Test
    void keepsACorrectionThatItHasPaidWithSince() {
        Optional<JournalEntryId> entry = receipts.correct(studio.id(), sale, Money.euros(100), PaymentMethod.CARD);
        studio.isNow("2026-03-03T15:10");
        uses();
        assertThat(journal.undo(studio.id(), entry.orElseThrow())).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(now().balance()).isEqualTo(Money.euros(55));
    }

    @Test
    void isNothingWhereItsSaleNeverWas() {
        assertThat(receipts.correct(studio.id(), sale, Money.ZERO, PaymentMethod.CARD))
                .isPresent();
        assertThat(now()).extracting(Voucher::amount, Voucher::balance).containsExactly(Money.ZERO, Money.ZERO);
        assertThat(vouchers.open(studio.id(), 9)).isEmpty();
    }

    @Test
    void isFoundAmongOthersAndAsTheLastOne() {
        Studio other = Studio.open(house);
        assertThat(vouchers.latest(studio.id())).contains(now());
        assertThat(vouchers.latest(other.id())).isEmpty();
        assertThat(vouchers.find(studio.id(), List.of(voucher.id(), new VoucherId(-1))))
                .containsExactly(now());
        assertThat(vouchers.find(other.id(), List.of(voucher.id()))).isEmpty();
    }

    private Voucher now() {
        return vouchers.find(studio.id(), voucher.id()).orElseThrow();
    }

    private void uses() {
        Visit visit = studio.brings(
                studio.emma(), studio.gel(), "2026-03-03T14:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        house.the(Checkout.class).closeOut(studio.id(), visit.id(), Money.euros(45), voucher.id(), PaymentMethod.CARD);
    }
}
