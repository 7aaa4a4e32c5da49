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
import app.rosalie.salon.SalonId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A visit of 31 March is closed out on 2 April: 45 € and a tip of 5 €. */
@OnBothDatabases
class PaymentDatesTest extends SalonTest {
    private static final LocalDate MARCH_31 = LocalDate.of(2026, 3, 31);
    private static final LocalDate APRIL_2 = LocalDate.of(2026, 4, 2);
    private final PaymentDates dates;
    private final Receipts receipts;
    private SalonId salon;
    private Visit visit;

    PaymentDatesTest(Database database) {
        super(database);
        dates = house.the(PaymentDates.class);
        receipts = house.the(Receipts.class);
    }

    @BeforeEach
    void open() {
        salon = studio.id();
        visit = studio.brings(
                studio.emma(), studio.gel(), "2026-03-31T17:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        studio.isNow("2026-04-02T09:00");
        house.the(Checkout.class).closeOut(salon, visit.id(), Money.euros(45), PaymentMethod.CARD, Money.euros(5));
    }

    @Test
    void areTheDayOfTheVisitAtFirst() {
        assertThat(receipts.of(salon, visit.id()))
                .extracting(Receipt::receivedAt)
                .containsOnly(visit.end());
        assertThat(receipts.of(salon, visit.id()).getFirst().writtenAt()).isEqualTo(Studio.at("2026-04-02T09:00"));
        assertThat(taken(3)).isEqualTo(Money.euros(45));
        assertThat(taken(4)).isEqualTo(Money.ZERO);
    }

    @Test
    void areTodayWhereAllWasPaidToday() {
        JournalEntryId entry = dates.paidToday(salon, visit.id()).orElseThrow();
        assertThat(taken(3)).isEqualTo(Money.ZERO);
        assertThat(taken(4)).isEqualTo(Money.euros(45));
        assertThat(tips(3)).isEqualTo(Money.ZERO);
        assertThat(tips(4)).isEqualTo(Money.euros(5));
        assertThat(dates.paidToday(salon, visit.id())).isEmpty();
        assertThat(house.the(Journal.class).undo(salon, entry)).isEqualTo(Undone.DONE);
        assertThat(taken(3)).isEqualTo(Money.euros(45));
        assertThat(receipts.of(salon, visit.id())).hasSize(2);
    }

    @Test
    void leaveTheFirstLineAsItWasWritten() {
        List<Receipt> before = receipts.of(salon, visit.id());
        assertThat(dates.redate(salon, paid(), APRIL_2)).isPresent();
        assertThat(receipts.of(salon, visit.id())).containsAll(before).hasSize(4);
        Receipts.Standing now = receipts.find(salon, paid()).orElseThrow();
        assertThat(now.receivedAt()).isEqualTo(Studio.at("2026-04-02T09:00"));
        assertThat(now.amount()).isEqualTo(Money.euros(45));
        assertThat(studio.visit(visit.id()).payment()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void keepTheTimeOfDayOnAnyOtherDay() {
        assertThat(dates.redate(salon, paid(), LocalDate.of(2026, 3, 27))).isPresent();
        assertThat(receipts.find(salon, paid()).orElseThrow().receivedAt())
                .isEqualTo(visit.end()
                        .atZone(studio.salon().zone())
                        .withDayOfMonth(27)
                        .toInstant());
    }

    @Test
    void areKeptByWhatIsCorrectedLater() {
        assertThat(dates.redate(salon, paid(), APRIL_2)).isPresent();
        assertThat(receipts.correct(salon, paid(), Money.euros(40), PaymentMethod.CASH))
                .isPresent();
        assertThat(taken(3)).isEqualTo(Money.ZERO);
        assertThat(taken(4)).isEqualTo(Money.euros(40));
    }

    @Test
    void areNeverToComeNorTheSame() {
        assertThat(dates.redate(salon, paid(), APRIL_2.plusDays(1))).isEmpty();
        assertThat(dates.redate(salon, paid(), MARCH_31)).isEmpty();
        assertThat(dates.redate(Studio.open(house).id(), paid(), APRIL_2)).isEmpty();
        studio.isNow("2026-04-02T09:00");
        assertThat(receipts.refund(salon, paid(), Money.euros(1), PaymentMethod.CARD))
                .isPresent();
        assertThat(dates.redate(salon, paid(), APRIL_2)).isEmpty();
    }

    private PaymentId paid() {
        return receipts.of(salon, visit.id()).stream()
                .filter(line -> line.kind() == PaymentKind.VISIT)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Money taken(int month) {
        return house.the(Performance.class)
                .taken(studio.salon(), Period.month(YearMonth.of(2026, month)))
                .total();
    }

    private Money tips(int month) {
        return house.the(Performance.class).tips(studio.salon(), Period.month(YearMonth.of(2026, month)));
    }
}
