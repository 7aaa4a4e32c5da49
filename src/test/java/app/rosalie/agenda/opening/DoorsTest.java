package app.rosalie.agenda.opening;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.OpeningHours.Range;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class DoorsTest extends SalonTest {

    private static final Range MORNING = new Range(LocalTime.of(9, 0), LocalTime.of(12, 0));
    private static final Range NIGHT = new Range(LocalTime.of(20, 0), LocalTime.MIDNIGHT);
    private static final Range SMALL_HOURS = new Range(LocalTime.MIDNIGHT, LocalTime.of(2, 0));

    DoorsTest(Database database) {
        super(database);
    }

    @Test
    void tellUntilWhenTheyAreOpen() {
        studio.opens(new OpeningHours(Map.of(DayOfWeek.TUESDAY, List.of(MORNING))));
        assertThat(at("2026-03-03T09:00")).isEqualTo(open("2026-03-03T12:00"));
        assertThat(at("2026-03-03T11:59")).isEqualTo(open("2026-03-03T12:00"));
    }

    @Test
    void tellWhenTheyOpenAgain() {
        studio.opens(new OpeningHours(Map.of(DayOfWeek.TUESDAY, List.of(MORNING))));
        assertThat(at("2026-03-03T08:59")).isEqualTo(shut("2026-03-03T09:00"));
        assertThat(at("2026-03-03T12:00")).isEqualTo(shut("2026-03-10T09:00"));
    }

    @Test
    void stayOpenOverMidnight() {
        studio.opens(
                new OpeningHours(Map.of(DayOfWeek.TUESDAY, List.of(NIGHT), DayOfWeek.WEDNESDAY, List.of(SMALL_HOURS))));
        assertThat(at("2026-03-03T23:00")).isEqualTo(open("2026-03-04T02:00"));
    }

    @Test
    void openBehindALeave() {
        studio.opens(new OpeningHours(Map.of(DayOfWeek.TUESDAY, List.of(MORNING))));
        house.the(Closures.class).close(studio.id(), LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-12"), "");
        assertThat(at("2026-03-03T10:00")).isEqualTo(shut("2026-03-17T09:00"));
    }

    @Test
    void areShutWhereNothingIsKnown() {
        studio.opens(OpeningHours.NONE);
        assertThat(at("2026-03-03T10:00")).isEqualTo(new Doors(false, Optional.empty()));
    }

    private static Doors open(String until) {
        return new Doors(true, Optional.of(Studio.at(until)));
    }

    private static Doors shut(String until) {
        return new Doors(false, Optional.of(Studio.at(until)));
    }

    private Doors at(String moment) {
        Instant now = Studio.at(moment);
        LocalDate today = studio.salon().dayOf(now);
        return house.inOneTransaction(() -> Doors.at(
                house.the(OpeningTimes.class).plan(studio.salon(), today, today.plusDays(30)),
                now,
                today,
                today.plusDays(30)));
    }
}
