package app.rosalie.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.clients.Client;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.OpeningHours.Range;
import app.rosalie.salon.Salons;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class AvailabilityTest extends SalonTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-03-03");
    private static final SlotRequirement HOUR = SlotRequirement.of(Duration.ofHours(1));

    private final Availability availability;
    private Client emma;
    private Treatment gel;

    AvailabilityTest(Database database) {
        super(database);
        availability = house.the(Availability.class);
    }

    @BeforeEach
    void open() {
        emma = studio.emma();
        gel = studio.gel();
    }

    @Test
    void offersEveryQuarterOfAnHourThatFits() {
        List<Instant> starts = starts(TUESDAY, HOUR);
        assertThat(starts).startsWith(Studio.at("2026-03-03T09:00"), Studio.at("2026-03-03T09:15"));
        assertThat(starts).endsWith(Studio.at("2026-03-03T17:45"), Studio.at("2026-03-03T18:00"));
        assertThat(starts).hasSize(37);
    }

    @Test
    void offersTheMomentAVisitEnds() {
        Treatment touchUp = studio.sells("Retouche", 15, 50);
        studio.booked(emma, touchUp, "2026-03-03T10:00");
        assertThat(starts(TUESDAY, HOUR))
                .contains(Studio.at("2026-03-03T09:00"), Studio.at("2026-03-03T10:50"), Studio.at("2026-03-03T11:00"))
                .doesNotContain(
                        Studio.at("2026-03-03T09:15"), Studio.at("2026-03-03T10:00"), Studio.at("2026-03-03T10:45"));
    }

    @Test
    void keepsRequestsFreeOfOthersAndGivesBackWhatFellThrough() {
        studio.asks(emma, gel, "2026-03-03T10:00");
        studio.brings(emma, gel, "2026-03-03T12:00", Status.CANCELLED, PaymentState.NOTHING_DUE);
        studio.brings(emma, gel, "2026-03-03T13:00", Status.NO_SHOW, PaymentState.NOTHING_DUE);
        studio.brings(emma, gel, "2026-03-03T14:00", Status.EXPIRED, PaymentState.NOTHING_DUE);
        assertThat(starts(TUESDAY, HOUR))
                .doesNotContain(Studio.at("2026-03-03T10:00"))
                .contains(Studio.at("2026-03-03T12:00"), Studio.at("2026-03-03T13:00"), Studio.at("2026-03-03T14:00"));
    }

    @Test
    void seesAVisitThatBeganTheEveningBefore() {
        studio.opens(new OpeningHours(
                Map.of(DayOfWeek.TUESDAY, List.of(new Range(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)))));
        studio.brings(
                emma, studio.sells("Longue nuit", 200, 180), "2026-03-02T23:00", Status.CONFIRMED, PaymentState.PAID);
        studio.isNow("2026-03-02T12:00");
        assertThat(starts(TUESDAY, HOUR)).startsWith(Studio.at("2026-03-03T02:00"));
    }

    @Test
    void offersNothingPast() {
        studio.isNow("2026-03-03T17:30");
        assertThat(starts(TUESDAY, HOUR)).containsExactly(Studio.at("2026-03-03T17:45"), Studio.at("2026-03-03T18:00"));
        assertThat(starts(TUESDAY.minusDays(6), HOUR)).isEmpty();
    }

    @Test
    void offersNothingOnClosedDaysNorForWhatIsTooLong() {
        assertThat(starts(TUESDAY.minusDays(1), HOUR)).isEmpty();
        assertThat(starts(TUESDAY, SlotRequirement.of(Duration.ofHours(11)))).isEmpty();
        assertThat(starts(TUESDAY, SlotRequirement.of(Duration.ofHours(10))))
                .containsExactly(Studio.at("2026-03-03T09:00"));
    }

    @Test
    void namesTheDaysWithSomethingFree() {
        assertThat(availability.days(studio.salon(), TUESDAY, 7, HOUR))
                .containsExactly(
                        TUESDAY, TUESDAY.plusDays(1), TUESDAY.plusDays(2), TUESDAY.plusDays(3), TUESDAY.plusDays(4));
        studio.booked(emma, studio.sells("Toute la journée", 400, 600), "2026-03-04T09:00");
        assertThat(availability.days(studio.salon(), TUESDAY, 7, HOUR)).doesNotContain(TUESDAY.plusDays(1));
    }

    @Test
    void knowsWhetherTheNextFortnightHasAnOpening() {
        assertThat(opening()).isTrue();
        Treatment day = studio.sells("Toute la journée", 400, 600);
        for (LocalDate next = TUESDAY; next.isBefore(TUESDAY.plusDays(14)); next = next.plusDays(1)) {
            studio.books(emma, day, next + "T09:00");
        }
        assertThat(opening()).isFalse();
        studio.opens(OpeningHours.NONE);
        assertThat(opening()).isFalse();
    }

    private boolean opening() {
        return availability.hasOpening(studio.salon(), TUESDAY, 14, SlotRequirement.of(Duration.ofMinutes(30)));
    }

    @Test
    void keepsTheSalonsBufferBehindEachVisit() {
        house.the(Salons.class).offer(studio.id(), studio.salon().slots().buffer(10));
        studio.booked(emma, gel, "2026-03-03T10:00");
        assertThat(starts(TUESDAY, SlotRequirement.of(studio.salon(), gel)))
                .contains(Studio.at("2026-03-03T11:10"), Studio.at("2026-03-03T11:15"))
                .doesNotContain(
                        Studio.at("2026-03-03T09:00"), Studio.at("2026-03-03T11:00"), Studio.at("2026-03-03T09:45"));
    }

    @Test
    void keepsTheLargerOfTwoBuffersAndNotTheirSum() {
        Treatments treatments = house.the(Treatments.class);
        Treatment colour = studio.sells("Couleur", 80, 60);
        treatments.keepFree(studio.id(), colour.id(), new Treatment.Margins(30, 15));
        treatments.keepFree(studio.id(), gel.id(), new Treatment.Margins(null, 20));
        studio.booked(emma, treatments.find(studio.id(), gel.id()).orElseThrow(), "2026-03-03T10:00");
        assertThat(starts(TUESDAY, need(colour)))
                .contains(Studio.at("2026-03-03T11:30"))
                .doesNotContain(Studio.at("2026-03-03T11:15"), Studio.at("2026-03-03T11:20"));
        assertThat(starts(TUESDAY, need(gel)))
                .contains(Studio.at("2026-03-03T11:20"))
                .doesNotContain(Studio.at("2026-03-03T11:15"), Studio.at("2026-03-03T09:00"));
    }

    private SlotRequirement need(Treatment treatment) {
        return SlotRequirement.of(
                studio.salon(),
                house.the(Treatments.class).find(studio.id(), treatment.id()).orElseThrow());
    }

    @Test
    void keepsTheBufferThatWasAgreedWhenItWasBooked() {
        studio.booked(emma, gel, "2026-03-03T10:00");
        house.the(Salons.class).offer(studio.id(), studio.salon().slots().buffer(30));
        assertThat(starts(TUESDAY, HOUR)).contains(Studio.at("2026-03-03T11:00"));
    }

    @Test
    void leavesNoHoleInACompactDay() {
        house.the(Salons.class).offer(studio.id(), studio.salon().slots().compact(true));
        studio.booked(emma, gel, "2026-03-03T12:00");
        assertThat(starts(TUESDAY, HOUR))
                .contains(Studio.at("2026-03-03T09:00"), Studio.at("2026-03-03T10:00"), Studio.at("2026-03-03T11:00"))
                .contains(Studio.at("2026-03-03T13:00"), Studio.at("2026-03-03T14:00"))
                .doesNotContain(
                        Studio.at("2026-03-03T09:15"), Studio.at("2026-03-03T10:30"), Studio.at("2026-03-03T13:30"));
    }

    @Test
    void offersWhatLeavesAHoleWhereNothingElseIsLeft() {
        house.the(Salons.class).offer(studio.id(), studio.salon().slots().compact(true));
        Treatment balayage = studio.sells("Balayage", 120, 90);
        studio.booked(emma, studio.sells("Matinée", 300, 480), "2026-03-03T09:00");
        assertThat(starts(TUESDAY, need(balayage)))
                .containsExactly(
                        Studio.at("2026-03-03T17:00"), Studio.at("2026-03-03T17:15"), Studio.at("2026-03-03T17:30"));
    }

    @Test
    void tellsWhatIsFreeBetweenTheVisits() {
        studio.booked(emma, gel, "2026-03-03T09:00");
        studio.booked(emma, gel, "2026-03-03T14:00");
        studio.books(emma, studio.sells("Soin", 30, 60), "2026-03-03T14:30", true);
        assertThat(availability.free(studio.salon(), TUESDAY))
                .containsExactly(
                        new TimeSpan(Studio.at("2026-03-03T10:00"), Studio.at("2026-03-03T14:00")),
                        new TimeSpan(Studio.at("2026-03-03T15:30"), Studio.at("2026-03-03T19:00")));
        assertThat(availability.free(studio.salon(), TUESDAY.minusDays(1))).isEmpty();
    }

    @Test
    void livesThroughTheNightThatSkipsAnHour() {
        aroundTheClockOnSundays();
        studio.isNow("2026-03-28T12:00");
        List<Instant> starts = starts(LocalDate.parse("2026-03-29"), HOUR);
        assertThat(starts).hasSize(22 * 4 + 1).startsWith(Studio.at("2026-03-29T00:00"));
        assertThat(starts).endsWith(Studio.at("2026-03-29T23:00"));
        assertThat(starts.stream().map(start -> start.atZone(Studio.PARIS).getHour()))
                .doesNotContain(2);
    }

    @Test
    void livesThroughTheNightThatRepeatsAnHour() {
        aroundTheClockOnSundays();
        studio.isNow("2026-10-24T12:00");
        List<Instant> starts = starts(LocalDate.parse("2026-10-25"), HOUR);
        assertThat(starts).hasSize(24 * 4 + 1).startsWith(Studio.at("2026-10-25T00:00"));
        assertThat(starts).endsWith(Studio.at("2026-10-25T23:00")).doesNotHaveDuplicates();
    }

    private void aroundTheClockOnSundays() {
        studio.opens(
                new OpeningHours(Map.of(DayOfWeek.SUNDAY, List.of(new Range(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)))));
    }

    @Test
    void leavesOtherSalonsVisitsAside() {
        studio.booked(emma, gel, "2026-03-03T10:00");
        Studio other = Studio.open(house);
        assertThat(availability.starts(other.salon(), TUESDAY, HOUR)).hasSize(37);
    }

    private List<Instant> starts(LocalDate day, SlotRequirement requirement) {
        return availability.starts(studio.salon(), day, requirement);
    }
}
