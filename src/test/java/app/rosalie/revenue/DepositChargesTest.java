package app.rosalie.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Party;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitDeposits;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.clients.Client;
import app.rosalie.revenue.DepositCharges.Outcome;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.policy.BookingPolicies;
import app.rosalie.salon.policy.BookingPolicy;
import app.rosalie.salon.policy.DepositKind;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money that comes by a bill is written once and never lost; what of it is to go back. */
@OnBothDatabases
class DepositChargesTest extends SalonTest {

    private static final Money TWENTY = Money.euros(20);

    private final DepositCharges charges;
    private final DepositsToReturn toReturn;
    private final VisitDeposits deposits;
    private final VisitLifecycle lifecycle;
    private SalonId salon;
    private Client emma;
    private Treatment gel;

    DepositChargesTest(Database database) {
        super(database);
        charges = house.the(DepositCharges.class);
        toReturn = house.the(DepositsToReturn.class);
        deposits = house.the(VisitDeposits.class);
        lifecycle = house.the(VisitLifecycle.class);
    }

    @BeforeEach
    void open() {
        salon = studio.id();
        emma = studio.emma();
        gel = studio.gel();
    }

    private Visit waiting() {
        Visit visit = studio.booked(emma, gel, "2026-03-06T10:00").visit();
        deposits.ask(salon, visit.id(), TWENTY);
        return visit;
    }

    private Outcome take(AppointmentId id, String charge) {
        return house.inOneTransaction(() -> charges.take(salon, id, emma.id(), TWENTY, charge));
    }

    private List<Money> received(AppointmentId id) {
        return house.the(Receipts.class).of(salon, id).stream()
                .map(Receipt::amount)
                .toList();
    }

    @Test
    void payOnceHoweverOftenTheyAreTold() {
        Visit visit = waiting();
        assertThat(take(visit.id(), "a")).isEqualTo(Outcome.PAID);
        assertThat(take(visit.id(), "a")).isEqualTo(Outcome.ALREADY);
        assertThat(studio.visit(visit.id()).payment()).isEqualTo(PaymentState.DEPOSIT_PAID);
        assertThat(received(visit.id())).containsExactly(TWENTY);
    }

    @Test
    void areWrittenAlsoWhereAnotherOneCameFirst() {
        Visit visit = waiting();
        take(visit.id(), "a");
        assertThat(take(visit.id(), "b")).isEqualTo(Outcome.EXTRA);
        assertThat(received(visit.id())).containsExactly(TWENTY, TWENTY);
    }

    @Test
    void areToGoBackWhereTheVisitWasCalledOffMeanwhile() {
        Visit visit = waiting();
        lifecycle.cancel(salon, visit.id(), Party.PRO);
        assertThat(take(visit.id(), "a")).isEqualTo(Outcome.TO_RETURN);
        assertThat(studio.visit(visit.id()).status()).isEqualTo(Status.CANCELLED);
        assertThat(toReturn.of(salon, 10))
                .extracting(DepositsToReturn.ToReturn::amount)
                .containsExactly(TWENTY);
    }

    @Test
    void areInTheBookAlsoWhereTheVisitIsGone() {
        assertThat(take(new AppointmentId(Long.MAX_VALUE / 2), "a")).isEqualTo(Outcome.EXTRA);
        assertThat(house.the(Receipts.class)
                        .book(
                                studio.salon(),
                                Period.of(
                                        Period.Kind.DAY,
                                        studio.salon().dayOf(house.clock().instant()))))
                .extracting(Receipt::amount)
                .containsExactly(TWENTY);
    }

    /** Arrhes are lost by who withdraws; of a part of the price she keeps what she may. */
    @Test
    void goBackAsTheRulesSay() {
        Visit visit = waiting();
        take(visit.id(), "a");
        lifecycle.cancel(salon, visit.id(), Party.CLIENT);
        assertThat(toReturn.of(salon, 10)).isEmpty();
        studio.isNow("2026-03-03T09:00");
        house.inOneTransaction(
                () -> house.the(BookingPolicies.class).change(salon, BookingPolicy.USUAL.taking(DepositKind.ACOMPTE)));
        Visit other = waiting();
        take(other.id(), "b");
        lifecycle.cancel(salon, other.id(), Party.CLIENT);
        assertThat(toReturn.of(salon, 10)).extracting(one -> one.visit().id()).containsExactly(other.id());
    }

    @Test
    void goBackNoMoreOnceTheyWentBack() {
        Visit visit = waiting();
        take(visit.id(), "a");
        lifecycle.cancel(salon, visit.id(), Party.PRO);
        Receipts receipts = house.the(Receipts.class);
        Receipt paid = receipts.of(salon, visit.id()).getFirst();
        receipts.refund(salon, paid.id(), TWENTY, PaymentMethod.CARD);
        assertThat(toReturn.of(salon, 10)).isEmpty();
        assertThat(studio.visit(visit.id()).payment()).isEqualTo(PaymentState.REFUNDED);
    }
}
