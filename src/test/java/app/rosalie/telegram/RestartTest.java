package app.rosalie.telegram;

import static app.rosalie.telegram.Fault.broken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.Database;
import app.rosalie.chat.Document;
import app.rosalie.playground.PlaygroundPhone;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What was left when an instance stopped, or died, and what the next one makes of it. */
class RestartTest {

    private final TestTelegram telegram = new TestTelegram();
    private final Person camille = telegram.person();

    @AfterEach
    void close() {
        telegram.close();
    }

    @ParameterizedTest
    @EnumSource
    void takesTheTurnsThatWereLeft(Database database) {
        String place = database.fresh();
        try (var before = Instance.on(place, telegram)) {
            camille.greets();
            leaves(before, "un");
            leaves(before, "deux");
        }
        try (var after = Instance.on(place, telegram)) {
            camille.sees("bonjour", "un", "deux");
            assertThat(after.count("telegram_inbox", "TRUE")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void sendsWhatHadNotArrived(Database database) {
        String place = database.fresh();
        telegram.fails("sendMessage", broken().times(100));
        try (var before = Instance.on(place, telegram)) {
            camille.says("plus tard");
            camille.says("ensuite");
            waits(before, 2);
        }
        camille.sees();
        telegram.recovers();
        try (var after = Instance.on(place, telegram)) {
            camille.sees("plus tard", "ensuite");
            after.sendsAll();
        }
    }

    /** As big as it gets. */
    @ParameterizedTest
    @EnumSource
    void sendsAFileThatHadNotArrived(Database database) {
        String place = database.fresh();
        byte[] content = "x".repeat(Document.MOST_BYTES).getBytes(StandardCharsets.UTF_8);
        telegram.fails("sendDocument", broken().times(100));
        try (var before = Instance.on(place, telegram)) {
            before.chat.script = heard -> ScriptedChat.echo(heard).with(new Document("tout.txt", "fichier", content));
            camille.says("tout");
            camille.sees("tout");
            waits(before, 1);
            assertThat(before.count("telegram_outbox", "content IS NOT NULL")).isEqualTo(1);
        }
        telegram.recovers();
        try (var after = Instance.on(place, telegram)) {
            camille.sees("tout", "fichier");
            assertThat(PlaygroundPhone.download(camille.last().file())).isEqualTo(content);
            after.sendsAll();
        }
    }

    @Test
    void takesOverWhatADeadPeerHadInHand() {
        try (var rosalie = Instance.on(Database.POSTGRESQL.fresh(), telegram)) {
            camille.greets();
            leaves(rosalie, "délaissé");
            for (String payload : List.of(
                    "{\"page\":{\"html\":\"orpheline\",\"rows\":[]},\"urgent\":false}", "{\"of\":\"another time\"}")) {
                rosalie.sql().update("""
                    INSERT INTO telegram_outbox (chat_id, lane, payload, created_at, owner)
                    VALUES (?, 'ANSWER', ?, now(), 'dead')""", camille.id(), payload);
            }
            await().untilAsserted(() ->
                    assertThat(camille.texts()).containsExactlyInAnyOrder("bonjour", "délaissé", "orpheline"));
            await().untilAsserted(() -> assertThat(rosalie.count("telegram_outbox", "dead_reason = 'unreadable'"))
                    .isEqualTo(1));
        }
    }

    /** The connection broke while it was being kept: it is there, and nobody knows. */
    @ParameterizedTest
    @EnumSource
    void sendsWhatItHasKeptWithoutKnowing(Database database) {
        try (var rosalie = Instance.on(database.fresh(), telegram)) {
            camille.greets();
            rosalie.sql()
                    .update(
                            """
                    INSERT INTO telegram_outbox (chat_id, lane, payload, created_at, owner)
                    SELECT ?, 'ANSWER', ?, ?, id FROM telegram_instance""",
                            camille.id(),
                            "{\"page\":{\"html\":\"gardé\",\"rows\":[]},\"urgent\":false}",
                            OffsetDateTime.now(ZoneOffset.UTC));
            camille.sees("bonjour", "gardé");
            camille.says("ensuite");
            camille.sees("bonjour", "gardé", "ensuite");
        }
    }

    /** Ids rise; after a quiet week they may go on lower. */
    @ParameterizedTest
    @CsvSource({"5000, 5001", "0, 5000", "-1, 0"})
    void forgetsIdsOnlyAfterTwoDays(long younger, long youngest) {
        String place = Database.H2.fresh();
        var sql = Schema.upToDate(Database.H2, place);
        sql.update("INSERT INTO telegram_seen (update_id, seen_at) "
                + "SELECT x, DATEADD('HOUR', -49, CURRENT_TIMESTAMP) FROM SYSTEM_RANGE(1, 1200)");
        sql.update(
                "INSERT INTO telegram_seen (update_id, seen_at) VALUES (?, DATEADD('HOUR', -47, CURRENT_TIMESTAMP)),"
                        + " (?, CURRENT_TIMESTAMP)",
                younger,
                youngest);
        try (var rosalie = Instance.on(place, telegram)) {
            await().untilAsserted(() -> assertThat(rosalie.sql()
                            .queryForList("SELECT update_id FROM telegram_seen ORDER BY update_id", Long.class))
                    .containsExactly(younger, youngest));
        }
    }

    private static void waits(Instance rosalie, long messages) {
        await().untilAsserted(() ->
                assertThat(rosalie.count("telegram_outbox", "TRUE")).isEqualTo(messages));
    }

    /** As if it had been received, and then the power had failed. */
    private void leaves(Instance rosalie, String text) {
        rosalie.sql()
                .update(
                        "INSERT INTO telegram_inbox (chat_id, payload, received_at) VALUES (?, ?, CURRENT_TIMESTAMP)",
                        camille.id(),
                        """
                {"message":{"chat":{"id":%1$d,"type":"private"},"from":{"id":%1$d,"first_name":"Camille"},"text":"%2$s"}}""".formatted(camille.id(), text));
    }
}
