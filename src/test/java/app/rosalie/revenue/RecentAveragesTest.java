package app.rosalie.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.clients.Client;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RecentAveragesTest extends SalonTest {

    private static final String NOW = "2026-06-10T12:00";

    private final RecentAverages averages;
    private Client emma;
    private Treatment gel;

    RecentAveragesTest(Database database) {
        super(database);
        averages = house.the(RecentAverages.class);
    }

    @BeforeEach
    void open() {
        studio.isNow(NOW);
        emma = studio.emma();
        gel = studio.gel();
    }

    @Test
    void areEmptyWhereNothingCameIn() {
        assertThat(averages.of(studio.salon(), GoalScope.MONTH)).isEmpty();
        assertThat(averages.of(studio.salon(), GoalScope.YEAR)).isEmpty();
        assertThat(averages.of(studio.salon(), GoalScope.treatment(gel.id()))).isEmpty();
    }

    /** April is empty, and June is not over. */
    @Test
    void areThoseOfTheWholeMonthsInWhichSomethingCameIn() {
        paid("2026-03-10T09:00", 100_00);
        paid("2026-05-12T09:00", 201_20);
        paid("2026-06-09T09:00", 900_00);
        assertThat(averages.of(studio.salon(), GoalScope.MONTH)).contains(Money.euros(151));
        assertThat(averages.of(studio.salon(), GoalScope.YEAR)).contains(Money.euros(1_807));
    }

    @Test
    void lookBackThreeMonthsForAMonthAndTwelveForAYear() {
        paid("2025-06-10T09:00", 50_00);
        paid("2026-02-10T09:00", 30_00);
        assertThat(averages.of(studio.salon(), GoalScope.MONTH)).isEmpty();
        assertThat(averages.of(studio.salon(), GoalScope.YEAR)).contains(Money.euros(480));
    }

    @Test
    void ofATreatmentCountTheMonthsWithoutItAsWell() {
        paid("2026-03-10T09:00", 100_00);
        paid("2026-05-12T09:00", 50_00);
        assertThat(averages.of(studio.salon(), GoalScope.treatment(gel.id()))).contains(Money.euros(50));
    }

    @Test
    void areOneEuroAtLeast() {
        paid("2026-05-12T09:00", 20);
        assertThat(averages.of(studio.salon(), GoalScope.MONTH)).contains(Money.euros(1));
    }

    private void paid(String start, long cents) {
        Visit visit = studio.brings(emma, gel, start, Status.CONFIRMED, PaymentState.NOTHING_DUE);
        house.clock().set(visit.end());
        assertThat(house.the(Checkout.class)
                        .closeOut(studio.id(), visit.id(), new Money(cents), PaymentMethod.CARD, Money.ZERO))
                .isInstanceOf(ChangeOutcome.Changed.class);
        studio.isNow(NOW);
    }
}
