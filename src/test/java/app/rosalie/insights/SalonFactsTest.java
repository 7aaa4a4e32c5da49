package app.rosalie.insights;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.clients.Client;
import app.rosalie.insights.SalonFact.AverageVisit;
import app.rosalie.insights.SalonFact.Inactive;
import app.rosalie.insights.SalonFact.LateCancellations;
import app.rosalie.insights.SalonFact.MonthAhead;
import app.rosalie.insights.SalonFact.Newcomers;
import app.rosalie.insights.SalonFact.NextLimit;
import app.rosalie.insights.SalonFact.NextVisits;
import app.rosalie.insights.SalonFact.NoShows;
import app.rosalie.insights.SalonFact.QuietDay;
import app.rosalie.insights.SalonFact.ReviewCount;
import app.rosalie.insights.SalonFact.Unanswered;
import app.rosalie.revenue.RevenueSettings.Limit;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On Tuesday 3 March 2026. */
@OnBothDatabases
class SalonFactsTest extends SalonTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-03");

    private final SalonFacts facts = house.the(SalonFacts.class);
    private Treatment gel;

    SalonFactsTest(Database database) {
        super(database);
    }

    @BeforeEach
    void offer() {
        gel = studio.gel();
    }

    @Test
    void sayNothingOfASalonThatHasJustOpened() {
        assertThat(facts.quietDay(studio.salon(), TODAY)).isEmpty();
        assertThat(facts.noShows(studio.salon(), TODAY)).isEmpty();
        assertThat(facts.lateCancellations(studio.salon(), TODAY)).isEmpty();
        assertThat(facts.averageVisit(studio.salon(), TODAY)).isEmpty();
        assertThat(facts.monthAhead(studio.salon())).isEmpty();
        assertThat(facts.nextVisits(studio.salon(), TODAY)).isEmpty();
        assertThat(facts.newcomers(studio.salon(), TODAY)).isEmpty();
        assertThat(facts.inactiveClients(studio.salon(), TODAY)).contains(new Inactive(0));
        assertThat(facts.unansweredReviews(studio.salon())).contains(new Unanswered(0));
    }

    @Test
    void knowTheQuietestWeekday() {
        Client emma = studio.emma();
        for (int week = 1; week <= 8; week++) {
            LocalDate tuesday = TODAY.minusWeeks(week);
            for (int day = 1; day <= 4; day++) {
                for (int hour = 10; hour <= 14; hour++) {
                    came(emma, tuesday.plusDays(day) + "T" + hour + ":00");
                }
            }
            if (week % 2 == 0) {
                came(emma, tuesday + "T10:00");
            }
        }
        QuietDay quiet = facts.quietDay(studio.salon(), TODAY).orElseThrow();
        assertThat(quiet).isEqualTo(new QuietDay(DayOfWeek.TUESDAY, 5, 50));
        assertThat(quiet.isWorrying()).isTrue();
        assertThat(new QuietDay(DayOfWeek.TUESDAY, 39, 78).isWorrying()).isFalse();
        assertThat(new QuietDay(DayOfWeek.TUESDAY, 39, 79).isWorrying()).isTrue();
        assertThat(new QuietDay(DayOfWeek.TUESDAY, 40, 100).isWorrying()).isFalse();
    }

    @Test
    void countWhoDidNotCome() {
        Client emma = studio.emma();
        came(emma, "2026-02-20T10:00");
        missed(emma, "2026-02-21T10:00");
        missed(emma, "2026-02-24T10:00");
        missed(emma, "2025-12-02T10:00");
        assertThat(facts.noShows(studio.salon(), TODAY)).contains(new NoShows(2, 3));
        missed(emma, "2025-12-04T10:00");
        assertThat(facts.noShows(studio.salon(), TODAY).orElseThrow().isWorrying())
                .isTrue();
        assertThat(facts.lateCancellations(studio.salon(), TODAY)).contains(new LateCancellations(0, 4));
    }

    @Test
    void countWhoHasNotComeForTwoMonths() {
        Client emma = studio.emma();
        Client julie = studio.knows("Julie Martin");
        came(emma, "2026-01-02T10:00");
        came(julie, "2026-01-02T11:00");
        came(studio.knows("Lina Moreau"), "2026-01-04T10:00");
        came(studio.knows("Zoé Petit"), "2025-03-01T10:00");
        studio.booked(julie, gel, "2026-03-20T10:00");
        assertThat(facts.inactiveClients(studio.salon(), TODAY)).contains(new Inactive(1));
        assertThat(new Inactive(5).isWorrying()).isTrue();
        assertThat(new Inactive(4).isWorrying()).isFalse();
    }

    @Test
    void compareWhatAVisitIsWorth() {
        Client emma = studio.emma();
        Treatment cheap = studio.sells("Retouche", 20, 30);
        studio.brings(emma, gel, "2026-01-20T10:00", Status.DONE, PaymentState.PAID);
        for (int day = 10; day < 15; day++) {
            studio.brings(emma, cheap, "2026-02-" + day + "T10:00", Status.DONE, PaymentState.PAID);
        }
        AverageVisit average = facts.averageVisit(studio.salon(), TODAY).orElseThrow();
        assertThat(average).isEqualTo(new AverageVisit(Money.euros(20), Money.euros(45), 5));
        assertThat(average.isWorrying()).isTrue();
        assertThat(new AverageVisit(Money.euros(19), Money.euros(20), 5).isWorrying())
                .isFalse();
        assertThat(new AverageVisit(Money.euros(20), Money.euros(45), 4).isWorrying())
                .isFalse();
    }

    @Test
    void countWhoLeftWithTheNextAppointment() {
        Client emma = studio.emma();
        came(emma, "2026-02-20T10:00");
        came(emma, "2026-02-21T10:00");
        came(studio.knows("Julie Martin"), "2026-02-24T10:00");
        came(studio.knows("Lina Moreau"), "2026-01-24T10:00");
        studio.booked(emma, gel, "2026-03-20T10:00");
        assertThat(facts.nextVisits(studio.salon(), TODAY)).contains(new NextVisits(2, 1));
        assertThat(facts.newcomers(studio.salon(), TODAY)).contains(new Newcomers(2, 2));
        assertThat(new NextVisits(10, 3).isWorrying()).isTrue();
        assertThat(new NextVisits(10, 4).isWorrying()).isFalse();
        assertThat(new NextVisits(9, 0).isWorrying()).isFalse();
        assertThat(new Newcomers(0, 10).isWorrying()).isTrue();
        assertThat(new Newcomers(1, 10).isWorrying()).isFalse();
        assertThat(new Newcomers(0, 9).isWorrying()).isFalse();
    }

    @Test
    void knowTheNextLimitAndTheMonthAndTheReviews() {
        NextLimit limit = facts.nextLimit(studio.salon(), TODAY).orElseThrow();
        assertThat(limit).isEqualTo(new NextLimit(Limit.VAT, Money.ZERO, Money.euros(37_500), false));
        assertThat(new MonthAhead(Money.euros(899), Money.euros(1_000)).isWorrying())
                .isTrue();
        assertThat(new MonthAhead(Money.euros(900), Money.euros(1_000)).isWorrying())
                .isFalse();
        assertThat(facts.reviews(studio.salon(), TODAY)).contains(new ReviewCount(0, 0, 0));
        assertThat(new ReviewCount(9, 5, 20).isWorrying()).isTrue();
        assertThat(new ReviewCount(10, 5, 20).isWorrying()).isFalse();
        assertThat(new ReviewCount(0, 0, 19).isWorrying()).isFalse();
        assertThat(new Unanswered(1).isWorrying()).isTrue();
    }

    private void came(Client client, String start) {
        studio.brings(client, gel, start, Status.DONE, PaymentState.PAID);
    }

    private void missed(Client client, String start) {
        studio.brings(client, gel, start, Status.NO_SHOW, PaymentState.NOTHING_DUE);
    }
}
