package app.rosalie.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.opening.Closures;
import app.rosalie.clients.Client;
import app.rosalie.revenue.GoalOutlook.MoreHours;
import app.rosalie.salon.Money;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.Treatment;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is Tuesday 3 March, 8:00; the doors open from Tuesday to Saturday, 9:00 to 19:00. */
@OnBothDatabases
class GoalOutlookTest extends SalonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private final GoalOutlook outlook;
    private Client emma;
    private Treatment gel;

    GoalOutlookTest(Database database) {
        super(database);
        outlook = house.the(GoalOutlook.class);
    }

    @BeforeEach
    void open() {
        emma = studio.emma();
        gel = studio.gel();
    }

    @Test
    void saysHowManyVisitsAnAmountIs() {
        assertThat(outlook.visits(studio.salon(), Money.euros(90))).isEmpty();
        brings(gel, "2026-02-26T10:00", Status.DONE);
        brings(studio.sells("Semi", 35, 45), "2026-02-26T12:00", Status.DONE);
        brings(studio.sells("Mariage", 900, 300), "2026-02-27T12:00", Status.NO_SHOW);
        assertThat(outlook.visits(studio.salon(), Money.euros(80))).hasValue(2L);
        assertThat(outlook.visits(studio.salon(), new Money(8_001))).hasValue(3L);
    }

    @Test
    void looksBackForEightWeeksUpToThisMorning() {
        brings(gel, "2026-01-05T23:00", Status.DONE);
        brings(gel, "2026-03-03T07:00", Status.DONE);
        assertThat(outlook.visits(studio.salon(), Money.euros(90))).isEmpty();
        brings(gel, "2026-01-06T00:00", Status.DONE);
        assertThat(outlook.visits(studio.salon(), Money.euros(90))).hasValue(2L);
    }

    @Test
    void countsVisitsOfTheUsualLengthThatStillFit() {
        assertThat(freeSlots(TODAY)).isEqualTo(10);
        brings(gel, "2026-03-03T10:30", Status.CONFIRMED);
        assertThat(freeSlots(TODAY)).isEqualTo(8);
        studio.isNow("2026-03-03T12:15");
        assertThat(freeSlots(TODAY)).isEqualTo(6);
        assertThat(freeSlots(TODAY.plusDays(1))).isEqualTo(16);
        assertThat(freeSlots(TODAY.minusDays(1))).isZero();
    }

    @Test
    void takesTheUsualLengthFromWhatWasDoneAlone() {
        brings(studio.sells("Pose longue", 90, 120), "2026-02-26T10:00", Status.DONE);
        brings(gel, "2026-02-27T10:00", Status.CONFIRMED);
        brings(gel, "2026-02-27T12:00", Status.CONFIRMED);
        assertThat(freeSlots(TODAY)).isEqualTo(5);
    }

    @Test
    void proposesHoursWhereTheLastOnesAreAskedForMost() {
        for (String start :
                new String[] {"2026-02-26T17:00", "2026-02-19T18:30", "2026-02-25T18:00", "2026-02-18T09:00"}) {
            brings(gel, start, Status.DONE);
        }
        assertThat(moreHours())
                .hasValue(new MoreHours(LocalDate.of(2026, 3, 5), LocalTime.of(19, 0), LocalTime.of(21, 0), 2));
    }

    @Test
    void countsNothingThatBeganBehindClosedDoors() {
        brings(gel, "2026-02-26T18:00", Status.DONE);
        brings(gel, "2026-02-26T19:00", Status.DONE);
        brings(gel, "2026-02-26T16:59", Status.DONE);
        assertThat(moreHours()).isEmpty();
    }

    @Test
    void proposesNoHoursOnDaysOffOrLate() {
        brings(gel, "2026-02-26T17:00", Status.DONE);
        brings(gel, "2026-02-26T18:00", Status.DONE);
        house.the(Closures.class).close(studio.id(), LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 5), "");
        assertThat(moreHours()).isEmpty();
        studio.opens(OpeningHours.parse("4=09:00-20:30"));
        assertThat(moreHours()).isEmpty();
        studio.opens(OpeningHours.NONE);
        assertThat(moreHours()).isEmpty();
    }

    private long freeSlots(LocalDate last) {
        return outlook.ahead(studio.salon(), Money.ZERO, last).freeSlots();
    }

    private Optional<MoreHours> moreHours() {
        return outlook.ahead(studio.salon(), Money.ZERO, LocalDate.of(2026, 3, 31))
                .moreHours();
    }

    private void brings(Treatment treatment, String start, Status status) {
        studio.brings(emma, treatment, start, status, PaymentState.NOTHING_DUE);
    }
}
