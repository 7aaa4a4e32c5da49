package app.rosalie.chat.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.SalonTest;
import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertId;
import app.rosalie.alerts.AlertKind;
import app.rosalie.alerts.ClientDoorbell;
import app.rosalie.alerts.Doorbell;
import app.rosalie.chat.room.AlertTeller;
import app.rosalie.chat.room.ClientTeller;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlertTellersTest extends SalonTest {

    AlertTellersTest() {
        super(Database.H2);
    }

    @Test
    void areOneForEachKind() {
        List<AlertKind> toPro = house.all(AlertTeller.class).stream()
                .flatMap(teller -> teller.kinds().stream())
                .toList();
        List<AlertKind> toClients = house.all(ClientTeller.class).stream()
                .flatMap(teller -> teller.kinds().stream())
                .toList();
        assertThat(Stream.concat(toPro.stream(), toClients.stream())).containsExactlyInAnyOrder(AlertKind.values());
        assertThat(toClients).allMatch(AlertKind::isForClients);
        assertThat(toPro).noneMatch(AlertKind::isForClients);
    }

    /** Every kind stands in one group of those that are chosen, but what is decided each time. */
    @ParameterizedTest
    @EnumSource(AlertKind.class)
    void areChosenInAGroup(AlertKind kind) {
        assertThat(KindGroups.of(kind).isPresent()).isEqualTo(kind.isChosen());
    }

    /** What is gone, or is another salon's, is nothing to tell. */
    @ParameterizedTest
    @EnumSource(AlertKind.class)
    void keepSilentAboutWhatIsNotThere(AlertKind kind) {
        Alert alert = new Alert(
                new AlertId(1),
                studio.id(),
                kind,
                // An id that nothing has; as a day or a year, one far ahead.
                kind == AlertKind.LIMIT_NEARED ? 9_000 : 1_000_000,
                house.clock().instant(),
                house.clock().instant().plusSeconds(1));
        if (kind.isForClients()) {
            assertThat(house.the(ClientDoorbell.class).ring(studio.salon(), alert, true))
                    .isFalse();
            return;
        }
        Doorbell doorbell = house.the(Doorbell.class);
        assertThat(doorbell.ring(studio.salon(), alert, true)).isFalse();
        assertThat(doorbell.ring(studio.salon(), List.of(alert))).isFalse();
    }
}
