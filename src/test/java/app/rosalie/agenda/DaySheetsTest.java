package app.rosalie.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.opening.Closures;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.clients.Client;
import app.rosalie.salon.Money;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.OpeningHours.Range;
import app.rosalie.salon.Treatment;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class DaySheetsTest extends SalonTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-03-03");

    private Client emma;
    private Treatment gel;

    DaySheetsTest(Database database) {
        super(database);
    }

    @BeforeEach
    void open() {
        emma = studio.emma();
        gel = studio.gel();
    }

    @Test
    void countsWhatIsActiveAndShowsWhatFellThrough() {
        studio.booked(emma, gel, "2026-03-03T10:00");
        studio.asks(emma, gel, "2026-03-03T12:00");
        studio.brings(emma, gel, "2026-03-03T14:00", Status.DONE, PaymentState.PAID);
        studio.brings(emma, gel, "2026-03-03T15:00", Status.CANCELLED, PaymentState.NOTHING_DUE);
        studio.brings(emma, gel, "2026-03-03T16:00", Status.NO_SHOW, PaymentState.NOTHING_DUE);
        studio.brings(emma, gel, "2026-03-03T17:00", Status.EXPIRED, PaymentState.NOTHING_DUE);
        DaySheet sheet = sheet(TUESDAY);
        assertThat(sheet.visits()).hasSize(5);
        assertThat(sheet.booked()).hasSize(3);
        assertThat(sheet.toConfirm()).isEqualTo(1);
        assertThat(sheet.expected()).isEqualTo(Money.euros(45));
        assertThat(sheet.done()).isEqualTo(Money.euros(45));
        assertThat(DaySheet.occupancy(List.of(sheet))).hasValue(0.3);
    }

    @Test
    void knowsWhatIsFreeAndWhatIsLeftOfIt() {
        studio.booked(emma, gel, "2026-03-03T10:00");
        studio.books(emma, studio.sells("Pose longue", 60, 120), "2026-03-03T10:30", true);
        assertThat(sheet(TUESDAY).free()).containsExactly(span("09:00", "10:00"), span("12:30", "19:00"));
        assertThat(sheet(TUESDAY).free(Studio.at("2026-03-03T13:15"))).containsExactly(span("13:15", "19:00"));
        assertThat(house.the(Availability.class).free(studio.salon(), TUESDAY))
                .isEqualTo(sheet(TUESDAY).free());
    }

    @Test
    void callsADayFullWhenNothingFitsAnyMore() {
        studio.booked(emma, studio.sells("Journée", 300, 570), "2026-03-03T09:00");
        assertThat(sheet(TUESDAY).isFull(Duration.ofMinutes(30))).isFalse();
        assertThat(sheet(TUESDAY).isFull(Duration.ofMinutes(31))).isTrue();
        assertThat(sheet(TUESDAY.minusDays(1)).isFull(Duration.ofMinutes(31))).isFalse();
    }

    @Test
    void cutsAVisitOverMidnightIntoItsDaysAndCountsItOnce() {
        studio.brings(
                emma, studio.sells("Nuit", 200, 180), "2026-03-03T23:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        List<DaySheet> sheets = house.the(DaySheets.class).days(studio.salon(), TUESDAY, TUESDAY.plusDays(3));
        assertThat(sheets.stream().map(sheet -> sheet.visits().size())).containsExactly(1, 1, 0);
        assertThat(sheets.stream().map(sheet -> sheet.booked().size())).containsExactly(1, 0, 0);
        assertThat(sheet(TUESDAY.plusDays(1)).visits()).hasSize(1);
    }

    @Test
    void endsAtMidnightWithoutTouchingTheNextDay() {
        studio.brings(emma, gel, "2026-03-03T23:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        assertThat(sheet(TUESDAY).visits()).hasSize(1);
        assertThat(sheet(TUESDAY.plusDays(1)).visits()).isEmpty();
    }

    @Test
    void knowsWhyADayIsOff() {
        house.the(Closures.class).close(studio.id(), TUESDAY, TUESDAY, "Congés");
        assertThat(sheet(TUESDAY).closure()).isEqualTo("Congés");
        assertThat(sheet(TUESDAY).open()).isEmpty();
        assertThat(DaySheet.occupancy(List.of(sheet(TUESDAY)))).isEmpty();
        assertThat(sheet(TUESDAY.plusDays(1)).closure()).isNull();
    }

    @Test
    void measuresTheNightsOfTheClockChangesAsTheyAre() {
        studio.opens(
                new OpeningHours(Map.of(DayOfWeek.SUNDAY, List.of(new Range(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)))));
        assertThat(length(sheet(LocalDate.parse("2026-03-29")))).isEqualTo(Duration.ofHours(23));
        assertThat(length(sheet(LocalDate.parse("2026-10-25")))).isEqualTo(Duration.ofHours(25));
    }

    private static Duration length(DaySheet sheet) {
        return sheet.free().getFirst().length();
    }

    @Test
    void findsTheFreeStartsOfSevenDaysAtOnce() {
        studio.booked(emma, gel, "2026-03-04T10:00");
        Availability availability = house.the(Availability.class);
        SlotRequirement hour = SlotRequirement.of(Duration.ofHours(1));
        var starts = availability.startsByDay(studio.salon(), TUESDAY, 7, hour);
        assertThat(starts).hasSize(7);
        starts.forEach((day, free) -> assertThat(free).isEqualTo(availability.starts(studio.salon(), day, hour)));
        assertThat(starts.get(TUESDAY.plusDays(1))).doesNotContain(Studio.at("2026-03-04T10:00"));
    }

    private DaySheet sheet(LocalDate day) {
        return house.the(DaySheets.class).day(studio.salon(), day);
    }

    private static TimeSpan span(String from, String to) {
        return new TimeSpan(Studio.at("2026-03-03T" + from), Studio.at("2026-03-03T" + to));
    }
}
