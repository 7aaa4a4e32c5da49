package app.rosalie.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.hold.SlotHolds;
import app.rosalie.clients.Client;
import app.rosalie.salon.Deposit;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Journal.Undone;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.policy.DepositSettings;
import app.rosalie.salon.policy.DepositTerms;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked for in advance: how much, until when, and what becomes of the slot. */
@OnBothDatabases
class VisitDepositsTest extends SalonTest {

    private static final Money TWENTY = Money.euros(20);

    private final VisitDeposits deposits;
    private final VisitLifecycle lifecycle;
    private final Journal journal;
    private SalonId salon;
    private Client emma;
    private Treatment gel;

    VisitDepositsTest(Database database) {
        super(database);
        deposits = house.the(VisitDeposits.class);
        lifecycle = house.the(VisitLifecycle.class);
        journal = house.the(Journal.class);
    }

    @BeforeEach
    void open() {
        salon = studio.id();
        emma = studio.emma();
        gel = studio.gel();
    }

    private Visit booked(String start) {
        return studio.booked(emma, gel, start).visit();
    }

    private static Visit changed(ChangeOutcome outcome) {
        return ((ChangeOutcome.Changed) outcome).visit();
    }

    private Optional<DepositDemand> asked(String start) {
        return changed(deposits.ask(salon, booked(start).id(), TWENTY)).deposit();
    }

    @Test
    void waitADayAndNoLongerThanTwoHoursBeforeTheVisit() {
        assertThat(asked("2026-03-06T10:00")).contains(new DepositDemand(TWENTY, Studio.at("2026-03-04T08:00")));
        assertThat(asked("2026-03-03T14:00")).contains(new DepositDemand(TWENTY, Studio.at("2026-03-03T12:00")));
        assertThat(asked("2026-03-03T10:15")).contains(new DepositDemand(TWENTY, null));
    }

    @Test
    void waitAsLongAsTheSalonSays() {
        house.inOneTransaction(() -> house.the(DepositSettings.class).change(salon, DepositTerms.USUAL.waiting(48)));
        assertThat(asked("2026-03-06T10:00")).contains(new DepositDemand(TWENTY, Studio.at("2026-03-05T08:00")));
        house.inOneTransaction(() -> house.the(DepositSettings.class).change(salon, DepositTerms.USUAL.waiting(0)));
        assertThat(asked("2026-03-06T12:00")).contains(new DepositDemand(TWENTY, null));
    }

    @Test
    void areThoseOfTheTreatmentsWhereARequestIsConfirmed() {
        house.inOneTransaction(() -> house.the(Treatments.class)
                .change(salon, gel.id(), gel.offered(), gel.conditions().with(Deposit.percent(30))));
        Visit request = studio.asks(emma, gel, "2026-03-06T10:00");
        ChangeOutcome.Changed confirmed = (ChangeOutcome.Changed) lifecycle.confirm(salon, request.id(), false);
        assertThat(confirmed.visit().payment()).isEqualTo(PaymentState.DEPOSIT_DUE);
        assertThat(confirmed.visit().deposit().map(DepositDemand::amount)).contains(new Money(1_350));
        assertThat(journal.undo(salon, confirmed.entry())).isEqualTo(Undone.DONE);
        assertThat(studio.visit(request.id()).status()).isEqualTo(Status.REQUESTED);
        assertThat(studio.visit(request.id()).payment()).isEqualTo(PaymentState.NOTHING_DUE);
    }

    @Test
    void freeTheSlotOnceTheirTimeIsOver() {
        Visit visit = booked("2026-03-06T10:00");
        deposits.ask(salon, visit.id(), TWENTY);
        studio.isNow("2026-03-04T07:59");
        deposits.lapseUnpaid();
        assertThat(studio.visit(visit.id()).status()).isEqualTo(Status.CONFIRMED);
        studio.isNow("2026-03-04T08:00");
        assertThat(deposits.lapseUnpaid()).isPositive();
        assertThat(studio.visit(visit.id()).lapsedUnpaid()).isTrue();
        assertThat(studio.books(studio.knows("Zoé Petit"), gel, "2026-03-06T10:00"))
                .isInstanceOf(BookingOutcome.Booked.class);
    }

    /** A visit that was brought forward has begun before its deadline. */
    @Test
    void freeNothingThatHasBegun() {
        Visit visit = booked("2026-03-06T10:00");
        deposits.ask(salon, visit.id(), TWENTY);
        house.the(Rescheduling.class).move(salon, visit.id(), LocalDateTime.parse("2026-03-03T10:00"), true);
        studio.isNow("2026-03-04T09:00");
        deposits.lapseUnpaid();
        assertThat(studio.visit(visit.id()).status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void arePutOffForWhoNeedsTime() {
        Visit visit = booked("2026-03-07T10:00");
        deposits.ask(salon, visit.id(), TWENTY);
        studio.isNow("2026-03-04T07:00");
        assertThat(changed(deposits.putOff(salon, visit.id(), 24)).deposit())
                .contains(new DepositDemand(TWENTY, Studio.at("2026-03-05T07:00")));
        studio.isNow("2026-03-07T07:31");
        Visit near = changed(deposits.putOff(salon, visit.id(), 24));
        assertThat(near.deposit()).contains(new DepositDemand(TWENTY, null));
        assertThat(deposits.putOff(salon, visit.id(), 24)).isInstanceOf(ChangeOutcome.Refused.class);
    }

    @Test
    void areLetGo() {
        Visit visit = booked("2026-03-06T10:00");
        deposits.ask(salon, visit.id(), TWENTY);
        Visit free = changed(deposits.waive(salon, visit.id()));
        assertThat(free.payment()).isEqualTo(PaymentState.NOTHING_DUE);
        assertThat(free.deposit()).isEmpty();
        studio.isNow("2026-03-05T08:00");
        deposits.lapseUnpaid();
        assertThat(studio.visit(visit.id()).status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void freeNothingOnceSheSaysThatShePaid() {
        Visit visit = booked("2026-03-06T10:00");
        deposits.ask(salon, visit.id(), TWENTY);
        assertThat(house.inOneTransaction(() -> deposits.claim(salon, visit.id())))
                .isTrue();
        assertThat(house.inOneTransaction(() -> deposits.claim(salon, visit.id())))
                .isFalse();
        studio.isNow("2026-03-05T08:00");
        deposits.lapseUnpaid();
        assertThat(studio.visit(visit.id()).status()).isEqualTo(Status.CONFIRMED);
        assertThat(studio.visit(visit.id()).payment()).isEqualTo(PaymentState.DEPOSIT_DUE);
    }

    @Test
    void areNotOvertakenWhileShePays() {
        Visit visit = booked("2026-03-06T10:00");
        deposits.ask(salon, visit.id(), TWENTY);
        studio.isNow("2026-03-04T07:59");
        deposits.paying(salon, visit.id());
        studio.isNow("2026-03-04T08:13");
        deposits.lapseUnpaid();
        assertThat(studio.visit(visit.id()).status()).isEqualTo(Status.CONFIRMED);
        studio.isNow("2026-03-04T08:14");
        deposits.lapseUnpaid();
        assertThat(studio.visit(visit.id()).status()).isEqualTo(Status.EXPIRED);
    }

    @Test
    void standAgainWhereTheyComeLateAndTheTimeIsFree() {
        Visit lapsed = lapsed();
        Visit paid = changed(deposits.paid(salon, lapsed.id()));
        assertThat(paid.status()).isEqualTo(Status.CONFIRMED);
        assertThat(paid.payment()).isEqualTo(PaymentState.DEPOSIT_PAID);
    }

    @Test
    void areLeftOverWhereTheTimeIsTakenOrHeld() {
        Visit lapsed = lapsed();
        studio.booked(studio.knows("Zoé Petit"), gel, "2026-03-06T10:30");
        Visit paid = changed(deposits.paid(salon, lapsed.id()));
        assertThat(paid.status()).isEqualTo(Status.EXPIRED);
        assertThat(deposits.left(salon, 10)).containsExactly(paid);
        Visit other = studio.booked(emma, gel, "2026-03-06T15:00").visit();
        deposits.ask(salon, other.id(), TWENTY);
        studio.isNow("2026-03-05T08:01");
        deposits.lapseUnpaid();
        house.inOneTransaction(
                () -> house.the(SlotHolds.class).hold(salon, other.span(), Studio.at("2026-03-05T09:00")));
        assertThat(changed(deposits.paid(salon, other.id())).status()).isEqualTo(Status.EXPIRED);
    }

    private Visit lapsed() {
        Visit visit = booked("2026-03-06T10:00");
        deposits.ask(salon, visit.id(), TWENTY);
        studio.isNow("2026-03-04T08:00");
        deposits.lapseUnpaid();
        return studio.visit(visit.id());
    }

    @Test
    void reachNothingOfAnotherSalon() {
        Visit visit = booked("2026-03-06T10:00");
        SalonId other = Studio.open(house).id();
        assertThat(deposits.ask(other, visit.id(), TWENTY)).isEqualTo(new ChangeOutcome.Unknown());
        deposits.ask(salon, visit.id(), TWENTY);
        Visit before = studio.visit(visit.id());
        assertThat(deposits.putOff(other, visit.id(), 24)).isEqualTo(new ChangeOutcome.Unknown());
        assertThat(deposits.waive(other, visit.id())).isEqualTo(new ChangeOutcome.Unknown());
        assertThat(deposits.came(other, visit.id())).isEqualTo(new ChangeOutcome.Unknown());
        assertThat(house.inOneTransaction(() -> deposits.claim(other, visit.id())))
                .isFalse();
        deposits.paying(other, visit.id());
        assertThat(studio.visit(visit.id())).isEqualTo(before);
    }
}
