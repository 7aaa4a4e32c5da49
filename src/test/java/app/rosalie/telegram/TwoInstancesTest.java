package app.rosalie.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.Database;
import app.rosalie.chat.Heard;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Two of us on one PostgreSQL, both told everything at the same time, as by a proxy that repeats what it delivers. The lease is
 * long: that the other is busy does not make it dead.
 */
class TwoInstancesTest {

    private static final int CHATS = 20;
    private static final int MESSAGES = 15;

    private final TestTelegram telegram = new TestTelegram();
    private final WebhookProxy proxy = WebhookProxy.toBoth();

    @AfterEach
    void close() {
        proxy.close();
        telegram.close();
    }

    @Test
    void hearEverythingOnceAndAnswerInOrder() {
        ScriptedChat both = new ScriptedChat();
        proxy.start(Database.POSTGRESQL.fresh(), telegram, both, "1m");
        List<String> said = IntStream.range(0, MESSAGES).mapToObj(i -> "n" + i).toList();
        List<Person> people = Stream.generate(telegram::person).limit(CHATS).toList();
        said.forEach(text -> people.forEach(it -> it.says(text)));
        await().untilAsserted(() -> assertThat(proxy.first().count("telegram_inbox", "TRUE") + telegram.unconfirmed())
                .isZero());
        proxy.last().sendsAll();
        assertThat(people).allSatisfy(person -> {
            assertThat(both.heard)
                    .filteredOn(heard -> heard.account().chatId() == person.id())
                    .extracting(heard -> ((Heard.Text) heard).text())
                    .containsExactlyElementsOf(said);
            assertThat(person.texts()).containsExactlyElementsOf(said);
        });
    }
}
