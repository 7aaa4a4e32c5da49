package app.rosalie.agenda.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.opening.Closures;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.salon.Treatment;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Open from 9:00 to 19:00; the shortest treatment takes an hour. It is Tuesday 3 March, 8:00. */
@OnBothDatabases
class VacanciesTest extends SalonTest {

    private Treatment gel;

    VacanciesTest(Database database) {
        super(database);
    }

    @BeforeEach
    void offer() {
        gel = studio.gel();
    }

    @Test
    void areWhatIsFreeWithinTwoDays() {
        assertThat(soon())
                .containsExactly(
                        span("2026-03-03T09:00", "2026-03-03T19:00"), span("2026-03-04T09:00", "2026-03-04T19:00"));
    }

    @Test
    void beginInTimeForSomebodyToCome() {
        studio.isNow("2026-03-03T14:05");
        assertThat(soon().getFirst()).isEqualTo(span("2026-03-03T14:45", "2026-03-03T19:00"));
    }

    @Test
    void areLongEnoughForTheShortestTreatment() {
        studio.books(studio.emma(), gel, "2026-03-03T09:59", true);
        studio.books(studio.emma(), gel, "2026-03-03T12:00", true);
        assertThat(soon())
                .doesNotContain(span("2026-03-03T09:00", "2026-03-03T09:59"))
                .contains(span("2026-03-03T10:59", "2026-03-03T12:00"), span("2026-03-03T13:00", "2026-03-03T19:00"));
    }

    @Test
    void areNoneWhereTheDoorsAreClosedOrNothingIsOffered() {
        house.the(Closures.class).close(studio.id(), LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-06"), "");
        assertThat(soon()).isEmpty();
        assertThat(house.the(Vacancies.class).soon(Studio.open(house).salon())).isEmpty();
    }

    @Test
    void areFoundAgainByAnyMomentWithin() {
        Vacancies vacancies = house.the(Vacancies.class);
        assertThat(vacancies.at(studio.salon(), Studio.at("2026-03-03T10:00")))
                .contains(span("2026-03-03T10:00", "2026-03-03T19:00"));
        assertThat(vacancies.at(studio.salon(), Studio.at("2026-03-03T19:00"))).isEmpty();
    }

    private List<TimeSpan> soon() {
        return house.the(Vacancies.class).soon(studio.salon());
    }

    private static TimeSpan span(String start, String end) {
        return new TimeSpan(Studio.at(start), Studio.at(end));
    }
}
