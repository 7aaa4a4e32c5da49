package app.rosalie.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.agenda.AppointmentState.CalledOff;
import app.rosalie.salon.Money;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The journal keeps states for ever: what an earlier release wrote is read as it was meant. */
class AppointmentStateTest {

    private static final Instant TEN = Instant.parse("2026-03-04T09:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-03-04T10:00:00Z");

    private final JsonMapper json = House.on(Database.H2).the(JsonMapper.class);

    @Test
    void isReadAsEarlierReleasesHaveWrittenIt() {
        assertThat(json.readValue("""
                {"status":"CANCELLED","payment":"DEPOSIT_PAID","lateCancellation":true,"forced":false,
                "start":"2026-03-04T09:00:00Z","end":"2026-03-04T10:00:00Z","cancelledBy":"CLIENT","proposed":null}""", AppointmentState.class))
                .isEqualTo(new AppointmentState(
                        Status.CANCELLED,
                        PaymentState.DEPOSIT_PAID,
                        new CalledOff(Party.CLIENT, true),
                        false,
                        TEN,
                        ELEVEN,
                        null,
                        null));
    }

    @Test
    void isReadFromBeforeItCouldBeMoved() {
        assertThat(json.readValue(
                        "{\"status\":\"CONFIRMED\",\"payment\":\"NOTHING_DUE\",\"lateCancellation\":false,\"forced\":true}",
                        AppointmentState.class))
                .isEqualTo(new AppointmentState(
                        Status.CONFIRMED, PaymentState.NOTHING_DUE, CalledOff.NOT, true, null, null, null, null));
    }

    @Test
    void isWrittenFlat() {
        AppointmentState state = new AppointmentState(
                Status.CANCELLED,
                PaymentState.PAID,
                new CalledOff(Party.PRO, false),
                false,
                TEN,
                ELEVEN,
                null,
                new DepositDemand(new Money(2_000), TEN));
        assertThat(json.writeValueAsString(state)).contains("\"cancelledBy\":\"PRO\"", "\"lateCancellation\":false");
        assertThat(json.readValue(json.writeValueAsString(state), AppointmentState.class))
                .isEqualTo(state);
    }
}
