package app.rosalie.chat.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.SalonTest;
import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertId;
import app.rosalie.alerts.AlertKind;
import app.rosalie.alerts.Doorbell;
import app.rosalie.chat.room.AlertTeller;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlertTellersTest extends SalonTest {

    AlertTellersTest() {
        super(Database.H2);
    }

    @Test
    void areOneForEachKind() {
        List<AlertKind> told = house.all(AlertTeller.class).stream()
                .flatMap(teller -> teller.kinds().stream())
                .toList();
        assertThat(told).containsExactlyInAnyOrder(AlertKind.values());
    }

    /** What is gone, or is another salon's, is nothing to tell. */
    @ParameterizedTest
    @EnumSource(AlertKind.class)
    void keepSilentAboutWhatIsNotThere(AlertKind kind) {
        Alert alert = new Alert(
                new AlertId(1),
                studio.id(),
                kind,
                Long.MAX_VALUE,
                house.clock().instant(),
                house.clock().instant().plusSeconds(1));
        Doorbell doorbell = house.the(Doorbell.class);
        assertThat(doorbell.ring(studio.salon(), alert, true)).isFalse();
        assertThat(doorbell.ring(studio.salon(), List.of(alert))).isFalse();
    }
}
