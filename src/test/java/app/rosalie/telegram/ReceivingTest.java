package app.rosalie.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceivingTest {

    private static final long CAMILLE = 7;

    @ParameterizedTest
    @EnumSource
    void answersWhatWasTyped(Databases database) {
        try (var telegram = new TelegramDouble();
                var rosalie = Instance.on(database.fresh(), telegram)) {
            telegram.says(CAMILLE, "bonjour");
            await().untilAsserted(() -> assertThat(telegram.texts(CAMILLE)).containsExactly("bonjour"));
            await().untilAsserted(() ->
                    assertThat(rosalie.count("telegram_outbox", "TRUE")).isZero());
            assertThat(rosalie.count("telegram_inbox", "handled_at IS NOT NULL AND payload IS NULL"))
                    .isEqualTo(1);
        }
    }
}
