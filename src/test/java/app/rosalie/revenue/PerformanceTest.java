package app.rosalie.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.clients.Client;
import app.rosalie.salon.Money;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.Treatment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PerformanceTest extends SalonTest {

    private static final Period MARCH = Period.month(YearMonth.of(2026, 3));

    private final Performance performance;
    private final TakingsSplits splits;
    private Client emma;
    private Treatment gel;

    PerformanceTest(Database database) {
        super(database);
        performance = house.the(Performance.class);
        splits = house.the(TakingsSplits.class);
    }

    @BeforeEach
    void open() {
        emma = studio.emma();
        gel = studio.gel();
    }

    @Test
    void keepsTheThreeWordsApart() {
        paid("2026-03-03T09:00", 40, 3);
        studio.booked(emma, gel, "2026-03-05T09:00");
        Overview march = performance.overview(studio.salon(), MARCH);
        assertThat(march.received()).isEqualTo(new Takings(Money.euros(40), 1));
        assertThat(march.tips()).isEqualTo(Money.euros(3));
        assertThat(march.done()).isEqualTo(new VisitsValue(Money.euros(45), 1));
        assertThat(march.expected()).isEqualTo(new VisitsValue(Money.euros(45), 1));
        assertThat(march.comparison()).isEqualTo(new Comparison.New());
    }

    @Test
    void splitsTakingsByWhatTheyWereFor() {
        paid("2026-03-03T09:00", 45, 0);
        house.the(Vouchers.class).sell(studio.id(), Money.euros(80), PaymentMethod.CASH);
        assertThat(splits.byTreatment(studio.salon(), MARCH))
                .containsExactly(
                        new TakingsShare(null, null, null, Money.euros(80), 0),
                        new TakingsShare(gel.id(), "Pose gel", "Ongles", Money.euros(45), 1));
        assertThat(splits.byCategory(studio.salon(), MARCH))
                .containsExactly(
                        new TakingsShare(null, null, null, Money.euros(80), 0),
                        new TakingsShare(null, "Ongles", "Ongles", Money.euros(45), 1));
        assertThat(splits.byMethod(studio.salon(), MARCH))
                .containsExactly(
                        new MethodShare(PaymentMethod.CASH, Money.euros(80), 1),
                        new MethodShare(PaymentMethod.CARD, Money.euros(45), 1));
    }

    @Test
    void knowsDaysMonthsAndHoursOfTheSalonsWall() {
        paid("2026-03-03T18:45", 45, 0);
        studio.isNow("2026-03-31T23:30");
        house.the(Vouchers.class).sell(studio.id(), Money.euros(80), PaymentMethod.CASH);
        assertThat(performance.byDay(studio.salon(), MARCH))
                .hasSize(31)
                .containsEntry(LocalDate.of(2026, 3, 3), Money.euros(45))
                .containsEntry(LocalDate.of(2026, 3, 31), Money.euros(80));
        assertThat(performance.byMonth(studio.salon(), YearMonth.of(2026, 1), 4))
                .containsExactly(
                        Map.entry(YearMonth.of(2026, 1), Money.ZERO),
                        Map.entry(YearMonth.of(2026, 2), Money.ZERO),
                        Map.entry(YearMonth.of(2026, 3), Money.euros(125)),
                        Map.entry(YearMonth.of(2026, 4), Money.ZERO));
        assertThat(splits.byHour(studio.salon(), MARCH))
                .containsExactly(new HourlyVisits(DayOfWeek.TUESDAY, 18, Money.euros(45), 1));
    }

    @Test
    void ranksClientsByMoneyAndByVisits() {
        Client lea = studio.knows("Léa Petit 06 39 98 10 02");
        paid("2026-03-03T09:00", 45, 0);
        paid("2026-03-03T10:00", 45, 0);
        paid(lea, "2026-03-03T11:00", 120, 20);
        assertThat(performance.topBySpend(studio.salon(), MARCH, 5))
                .containsExactly(
                        new TopClient(lea.id(), "Léa Petit", Money.euros(120), 1),
                        new TopClient(emma.id(), "Emma Durand", Money.euros(90), 2));
        assertThat(performance.topByVisits(studio.salon(), MARCH, 1))
                .containsExactly(new TopClient(emma.id(), "Emma Durand", Money.euros(90), 2));
    }

    @Test
    void tellsHowVisitsWent() {
        paid("2026-03-03T09:00", 45, 0);
        Visit missed = studio.booked(emma, gel, "2026-03-03T10:00").visit();
        studio.isNow("2026-03-03T11:00");
        house.the(VisitLifecycle.class).missed(studio.id(), missed.id());
        VisitRatios ratios = splits.ratios(studio.salon(), MARCH);
        assertThat(ratios.average()).isEqualTo(Money.euros(45));
        assertThat(ratios.noShowRate()).hasValue(0.5);
        assertThat(ratios.lateRate()).hasValue(0);
        assertThat(ratios.returningClients()).isZero();
        assertThat(ratios.fillRate()).hasValue(0.1);
    }

    @Test
    void proposesHoursAtAnEndOfDayThatIsAskedFor() {
        paid("2026-02-26T17:00", 45, 0);
        paid("2026-02-26T18:00", 45, 0);
        studio.isNow("2026-03-03T08:00");
        GoalOutlook outlook = house.the(GoalOutlook.class);
        Money missing = Money.euros(91);
        assertThat(outlook.ahead(studio.salon(), missing, LocalDate.of(2026, 3, 4))
                        .moreHours())
                .isEmpty();
        assertThat(outlook.ahead(studio.salon(), missing, LocalDate.of(2026, 3, 31))
                        .moreHours())
                .hasValueSatisfying(hours -> assertThat(hours.day()).isEqualTo(LocalDate.of(2026, 3, 5)));
        assertThat(outlook.visits(studio.salon(), missing)).hasValue(3L);
        GoalOutlook.Ahead today = outlook.ahead(studio.salon(), missing, LocalDate.of(2026, 3, 3));
        assertThat(today.visits()).hasValue(3L);
        assertThat(today.freeSlots()).isEqualTo(10);
        assertThat(outlook.ahead(studio.salon(), missing, LocalDate.of(2026, 3, 2))
                        .freeSlots())
                .isZero();
    }

    @Test
    void proposesNoHoursThatBeginAtEightInTheEvening() {
        studio.opens(OpeningHours.parse("4=09:00-20:00"));
        paid("2026-02-26T18:00", 45, 0);
        paid("2026-02-26T19:00", 45, 0);
        studio.isNow("2026-03-03T08:00");
        assertThat(house.the(GoalOutlook.class)
                        .ahead(studio.salon(), Money.euros(91), LocalDate.of(2026, 3, 31))
                        .moreHours())
                .isEmpty();
    }

    private void paid(String start, long euros, long tip) {
        paid(emma, start, euros, tip);
    }

    private void paid(Client client, String start, long euros, long tip) {
        Visit visit = studio.brings(client, gel, start, Status.CONFIRMED, PaymentState.NOTHING_DUE);
        house.clock().set(visit.end());
        assertThat(house.the(Checkout.class)
                        .closeOut(studio.id(), visit.id(), Money.euros(euros), PaymentMethod.CARD, Money.euros(tip)))
                .isInstanceOf(ChangeOutcome.Changed.class);
    }
}
