package app.rosalie.chat.opening;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.PushedScreens;
import app.rosalie.SalonTest;
import app.rosalie.agenda.opening.OpeningOverrides;
import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertId;
import app.rosalie.alerts.AlertKind;
import app.rosalie.alerts.Doorbell;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.OpeningHours.Range;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A salon that has no usual week: it opens the days one by one, up to Friday 13 March. */
@OnBothDatabases
class AvailabilityAlertsTest extends SalonTest {

    private static final LocalDate LAST = LocalDate.parse("2026-03-13");

    AvailabilityAlertsTest(Database database) {
        super(database);
        studio.opens(new OpeningHours(Map.of()));
        house.the(OpeningOverrides.class)
                .open(
                        studio.id(),
                        LocalDate.parse("2026-03-03"),
                        LAST,
                        new Range(LocalTime.of(9, 0), LocalTime.of(18, 0)));
    }

    @Test
    void comeAWeekBeforeTheEndAndAgainAsItIsNearer() {
        List<LocalDate> told = LocalDate.parse("2026-03-03")
                .datesUntil(LAST.plusDays(5))
                .filter(this::isTold)
                .toList();
        assertThat(told)
                .containsExactly(
                        LocalDate.parse("2026-03-07"),
                        LocalDate.parse("2026-03-10"),
                        LocalDate.parse("2026-03-12"),
                        LAST);
        assertThat(house.the(PushedScreens.class).taken(studio.ownerId()))
                .first()
                .satisfies(first -> assertThat(first.screen().html()).contains("6 jours", "vendredi 13 mars"));
    }

    private boolean isTold(LocalDate day) {
        Alert alert = new Alert(
                new AlertId(1),
                studio.id(),
                AlertKind.AVAILABILITY,
                day.toEpochDay(),
                house.clock().instant(),
                house.clock().instant().plusSeconds(1));
        return house.inOneTransaction(() -> house.the(Doorbell.class).ring(studio.salon(), alert, false));
    }
}
