package app.rosalie.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.Database;
import app.rosalie.chat.Messenger.Urgency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PollingTest {

    private final TestTelegram telegram = new TestTelegram();
    private final Person camille = telegram.person();

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void waitsWhereSomeoneElsePollsAndTriesAgain(CapturedOutput output) {
        try (var rosalie = Instance.on(Database.H2.fresh(), telegram)) {
            await().until(() -> {
                telegram.call("getUpdates", "{}");
                return output.getOut().contains("Someone else receives this bot's updates: 409");
            });
            camille.says("après vous");
            camille.sees("après vous");
            assertThat(rosalie.health()).isEqualTo(Status.UP);
        }
    }

    @Test
    void stopsWhereTheTokenIsRefusedAndSaysSo() {
        camille.says("personne");
        try (var rosalie = Instance.on(Database.H2.fresh(), telegram, "rosalie.telegram.token=1:another")) {
            await().until(() -> rosalie.health().equals(Status.DOWN));
            assertThat(telegram.unconfirmed()).isEqualTo(1);
        }
    }

    @Test
    void staysOffWithoutAToken() {
        try (var rosalie = Instance.on(Database.H2.fresh(), telegram, "rosalie.telegram.token=")) {
            rosalie.push(camille.id(), "reste ici", Urgency.ALERT);
            assertThat(rosalie.count("telegram_outbox", "TRUE")).isEqualTo(1);
            assertThat(telegram.served()).isZero();
        }
    }

    @Test
    void tellsTelegramOnlyWhatIsNew() {
        String place = Database.H2.fresh();
        for (int start = 1; start <= 2; start++) {
            int starts = start;
            try (var rosalie = Instance.on(place, telegram)) {
                await().untilAsserted(() ->
                        assertThat(telegram.calls("getmyshortdescription")).hasSize(starts));
                await().untilAsserted(() ->
                        assertThat(telegram.calls("setmyshortdescription")).hasSize(1));
                assertThat(rosalie.health()).isEqualTo(Status.UP);
            }
        }
        assertThat(telegram.calls("setmycommands")).hasSize(1);
        assertThat(telegram.calls("setmydescription")).hasSize(1);
    }
}
