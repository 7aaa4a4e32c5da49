package app.rosalie.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.Database;
import app.rosalie.chat.Heard;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two of us on one PostgreSQL, both told everything. The lease is long: that the other is busy does not make it dead. */
class TwoInstancesTest {

    private static final int CHATS = 20;
    private static final int MESSAGES = 15;

    @Test
    void hearEverythingOnceAndInOrder() {
        String place = Database.POSTGRESQL.fresh();
        ScriptedChat both = new ScriptedChat();
        try (var telegram = new TelegramDouble();
                var one = Instance.on(place, telegram, both, "rosalie.telegram.lease=1m");
                var two = Instance.on(place, telegram, both, "rosalie.telegram.lease=1m")) {
            List<String> said =
                    IntStream.range(0, MESSAGES).mapToObj(i -> "n" + i).toList();
            said.forEach(text -> IntStream.rangeClosed(1, CHATS).forEach(chat -> telegram.says(chat, text)));
            await().untilAsserted(() -> assertThat(one.count("telegram_inbox", "TRUE") + telegram.unconfirmed())
                    .isZero());
            await().untilAsserted(() ->
                    assertThat(two.count("telegram_outbox", "TRUE")).isZero());
            for (long chat = 1; chat <= CHATS; chat++) {
                long id = chat;
                assertThat(both.heard)
                        .filteredOn(heard -> heard.speaker().chatId() == id)
                        .extracting(heard -> ((Heard.Text) heard).text())
                        .containsExactlyElementsOf(said);
                assertThat(telegram.texts(chat)).containsExactlyInAnyOrderElementsOf(said);
            }
        }
    }
}
