package app.rosalie.agenda.opening;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.opening.OpeningPlan.Source;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.OpeningHours.Range;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A closure goes before the exception of a date, that before the rota, that before the usual hours. */
@OnBothDatabases
class OpeningPlanTest extends SalonTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-03-10");
    private static final Range EVENING = new Range(LocalTime.of(20, 0), LocalTime.MIDNIGHT);

    OpeningPlanTest(Database database) {
        super(database);
    }

    @Test
    void asksTheStrongestFirstAndTheNextOnceItIsGone() {
        assertHours(Source.USUAL, "09:00-19:00");
        house.the(Rotas.class)
                .turn(
                        studio.id(),
                        new Rota(
                                Rota.monday(TUESDAY), List.of(OpeningHours.parse("2=10:00-12:00"), OpeningHours.NONE)));
        assertHours(Source.ROTA, "10:00-12:00");
        house.the(OpeningOverrides.class).open(studio.id(), TUESDAY, TUESDAY, EVENING);
        assertHours(Source.EXCEPTION, "10:00-12:00,20:00-00:00");
        house.the(Closures.class).close(studio.id(), TUESDAY, TUESDAY, "");
        assertHours(Source.CLOSURE, "");
        Closure closure = house.the(Closures.class).from(studio.id(), TUESDAY).getFirst();
        house.the(Closures.class).lift(studio.id(), closure.id());
        assertHours(Source.EXCEPTION, "10:00-12:00,20:00-00:00");
        house.the(OpeningOverrides.class).reset(studio.id(), TUESDAY);
        assertHours(Source.ROTA, "10:00-12:00");
        house.the(Rotas.class).stop(studio.id());
        assertHours(Source.USUAL, "09:00-19:00");
    }

    @Test
    void tellsTheHoursOfTheWeekUnderneath() {
        house.the(Closures.class).close(studio.id(), TUESDAY, TUESDAY, "");
        assertThat(plan().regular(TUESDAY).text()).isEqualTo("09:00-19:00");
        assertThat(plan().closure(TUESDAY)).isPresent();
        assertThat(plan().closure(TUESDAY.plusDays(1))).isEmpty();
    }

    @Test
    void holdsAVisitUpToMidnightAndNoLonger() {
        house.the(OpeningOverrides.class).open(studio.id(), TUESDAY, TUESDAY, EVENING);
        assertThat(plan().holds(new TimeSpan(Studio.at("2026-03-10T23:00"), Studio.at("2026-03-11T00:00"))))
                .isTrue();
        assertThat(plan().holds(new TimeSpan(Studio.at("2026-03-10T23:00"), Studio.at("2026-03-11T00:15"))))
                .isFalse();
        assertThat(plan().holds(new TimeSpan(Studio.at("2026-03-10T18:30"), Studio.at("2026-03-10T20:30"))))
                .isFalse();
    }

    @Test
    void holdsAVisitOverMidnightWhereTheNextDayOpensThen() {
        OpeningOverrides overrides = house.the(OpeningOverrides.class);
        overrides.open(studio.id(), TUESDAY, TUESDAY, EVENING);
        overrides.open(
                studio.id(),
                TUESDAY.plusDays(1),
                TUESDAY.plusDays(1),
                new OpeningHours.Range(LocalTime.MIDNIGHT, LocalTime.of(2, 0)));
        assertThat(plan().holds(new TimeSpan(Studio.at("2026-03-10T23:15"), Studio.at("2026-03-11T00:45"))))
                .isTrue();
        assertThat(plan().holds(new TimeSpan(Studio.at("2026-03-10T23:15"), Studio.at("2026-03-11T02:15"))))
                .isFalse();
    }

    private void assertHours(Source source, String hours) {
        assertThat(plan().source(TUESDAY)).isEqualTo(source);
        assertThat(plan().hours(TUESDAY).text()).isEqualTo(hours);
    }

    private OpeningPlan plan() {
        return house.the(OpeningTimes.class).plan(studio.salon(), TUESDAY);
    }
}
