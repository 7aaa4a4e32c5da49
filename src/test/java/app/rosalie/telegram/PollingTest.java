package app.rosalie.telegram;

import static app.rosalie.telegram.TelegramDouble.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.Database;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

class PollingTest {

    private static final long CAMILLE = 7;

    @Test
    void waitsWhereSomeoneElsePollsAndTriesAgain() {
        try (var telegram = new TelegramDouble()) {
            telegram.failing("getupdates", error(409, "Conflict: terminated by other getUpdates request"));
            telegram.says(CAMILLE, "après vous");
            long began = System.nanoTime();
            try (var rosalie = Instance.on(Database.H2.fresh(), telegram)) {
                await().untilAsserted(() -> assertThat(telegram.texts(CAMILLE)).containsExactly("après vous"));
                assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofSeconds(3));
                assertThat(health(rosalie)).isEqualTo(Status.UP);
            }
        }
    }

    @Test
    void stopsWhereTheTokenIsRefusedAndSaysSo() {
        try (var telegram = new TelegramDouble()) {
            telegram.failing("getupdates", error(401, "Unauthorized"));
            telegram.says(CAMILLE, "personne");
            try (var rosalie = Instance.on(Database.H2.fresh(), telegram)) {
                await().until(() -> health(rosalie).equals(Status.DOWN));
                assertThat(telegram.unconfirmed()).isEqualTo(1);
            }
        }
    }

    @Test
    void staysOffWithoutAToken() {
        try (var telegram = new TelegramDouble();
                var rosalie = Instance.on(Database.H2.fresh(), telegram, "rosalie.telegram.token=")) {
            rosalie.push(CAMILLE, "reste ici", app.rosalie.chat.Messenger.Urgency.ALERT);
            assertThat(rosalie.count("telegram_outbox", "TRUE")).isEqualTo(1);
            assertThat(telegram.calls).isEmpty();
        }
    }

    @Test
    void tellsTelegramOnlyWhatIsNew() {
        String place = Database.H2.fresh();
        try (var telegram = new TelegramDouble()) {
            for (int start = 1; start <= 2; start++) {
                int starts = start;
                try (var rosalie = Instance.on(place, telegram)) {
                    await().untilAsserted(() ->
                            assertThat(telegram.calls("getmyshortdescription")).hasSize(starts));
                    await().untilAsserted(() ->
                            assertThat(telegram.calls("setmyshortdescription")).hasSize(1));
                }
            }
            assertThat(telegram.calls("setmycommands")).hasSize(1);
            assertThat(telegram.calls("setmydescription")).hasSize(1);
        }
    }

    private static Status health(Instance rosalie) {
        return rosalie.context
                .getBean("telegram", HealthIndicator.class)
                .health()
                .getStatus();
    }
}
