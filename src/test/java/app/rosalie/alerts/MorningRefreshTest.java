package app.rosalie.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.PushedScreens;
import app.rosalie.PushedScreens.Living;
import app.rosalie.SalonTest;
import app.rosalie.chat.action.AlertsAction;
import app.rosalie.clients.Client;
import app.rosalie.salon.Treatment;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Emma comes on Wednesday 4 March at 10:00; the morning message of that day has been sent at 8:00. */
@OnBothDatabases
class MorningRefreshTest extends SalonTest {

    private Client emma;
    private Treatment gel;

    MorningRefreshTest(Database database) {
        super(database);
    }

    @BeforeEach
    void sendTheMorning() {
        house.the(JdbcClient.class)
                .sql("delete from alert_round where salon_id <> ?")
                .param(studio.id().value())
                .update();
        emma = studio.emma();
        gel = studio.gel();
        studio.booked(emma, gel, "2026-03-04T10:00");
        beat();
        assertThat(steps()).isEmpty();
        studio.isNow("2026-03-04T08:00");
        beat();
    }

    @Test
    void followsWhatHasChangedALittleLater() {
        assertThat(steps()).singleElement().isInstanceOf(Living.Begun.class);
        studio.booked(studio.knows("Julie Martin"), gel, "2026-03-04T15:00");
        studio.booked(studio.knows("Lina Moreau"), gel, "2026-03-04T17:00");
        beat();
        assertThat(steps()).isEmpty();
        house.clock().advance(Duration.ofSeconds(20));
        beat();
        assertThat(steps())
                .singleElement()
                .isInstanceOfSatisfying(
                        Living.Refreshed.class,
                        refreshed -> assertThat(refreshed.screen().html()).contains("Julie Martin", "Lina Moreau"));
        house.clock().advance(Duration.ofMinutes(5));
        beat();
        assertThat(steps()).isEmpty();
    }

    @Test
    void endsWithItsDay() {
        steps();
        studio.isNow("2026-03-05T07:00");
        studio.booked(emma, gel, "2026-03-05T10:00");
        house.clock().advance(Duration.ofMinutes(1));
        beat();
        assertThat(steps()).isEmpty();
    }

    @Test
    void isPinnedWhereSheLikes() {
        assertThat(steps())
                .singleElement()
                .isInstanceOfSatisfying(
                        Living.Begun.class, begun -> assertThat(begun.pinned()).isFalse());
        studio.presses(new AlertsAction.Pin(true));
        assertThat(steps()).singleElement().isEqualTo(new Living.Pinned(studio.ownerId(), "morning", true));
        studio.booked(emma, gel, "2026-03-05T10:00");
        studio.isNow("2026-03-05T08:00");
        beat();
        assertThat(steps())
                .filteredOn(Living.Begun.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Living.Begun.class, begun -> assertThat(begun.pinned()).isTrue());
    }

    private void beat() {
        new Beat(house).whole();
    }

    private List<Living> steps() {
        return house.the(PushedScreens.class).takenSteps(studio.ownerId());
    }
}
