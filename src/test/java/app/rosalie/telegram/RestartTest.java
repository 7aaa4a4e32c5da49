package app.rosalie.telegram;

import static app.rosalie.telegram.TelegramDouble.lost;
import static app.rosalie.telegram.TelegramDouble.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.Database;
import app.rosalie.chat.Messenger.Urgency;
import app.rosalie.chat.Reply;
import app.rosalie.telegram.TelegramDouble.Fault;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is left when it stops, and what is found when it starts. */
class RestartTest {

    private static final long CAMILLE = 7;

    /** A poll hangs for 50 seconds, a call may for 30: a stop is to wait for neither. */
    private static final Duration TOO_LONG = Duration.ofSeconds(25);

    @ParameterizedTest
    @EnumSource
    void takesTheTurnsThatWereLeft(Database database) {
        String place = database.fresh();
        try (var telegram = new TelegramDouble()) {
            try (var before = Instance.on(place, telegram)) {
                leave(before, "un");
                leave(before, "deux");
            }
            try (var after = Instance.on(place, telegram)) {
                await().untilAsserted(() -> assertThat(telegram.texts(CAMILLE)).endsWith("un", "deux"));
                assertThat(after.count("telegram_inbox", "TRUE")).isZero();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void sendsWhatHadNotArrived(Database database) {
        String place = database.fresh();
        try (var telegram = new TelegramDouble()) {
            telegram.failing("sendmessage", Collections.nCopies(100, page(502)).toArray(Fault[]::new));
            try (var before = Instance.on(place, telegram)) {
                telegram.says(CAMILLE, "plus tard");
                telegram.says(CAMILLE, "ensuite");
                await().untilAsserted(() ->
                        assertThat(before.count("telegram_outbox", "TRUE")).isEqualTo(2));
            }
            int tried = telegram.texts(CAMILLE).size();
            telegram.recovers();
            try (var after = Instance.on(place, telegram)) {
                await().untilAsserted(() -> assertThat(telegram.texts(CAMILLE)).endsWith("plus tard", "ensuite"));
                await().untilAsserted(() ->
                        assertThat(after.count("telegram_outbox", "TRUE")).isZero());
                assertThat(telegram.texts(CAMILLE).size()).isGreaterThan(tried);
            }
        }
    }

    @Test
    void takesOverWhatADeadPeerHadInHand() {
        try (var telegram = new TelegramDouble();
                var rosalie = Instance.on(Database.POSTGRESQL.fresh(), telegram)) {
            leave(rosalie, "délaissé");
            rosalie.sql().update("""
                    INSERT INTO telegram_outbox (chat_id, lane, payload, created_at, owner, leased_until)
                    VALUES (?, 'ANSWER', '{"page":{"html":"orpheline","rows":[]},"urgent":false}', now(), 'dead', now())""", CAMILLE);
            rosalie.sql().update("""
                    INSERT INTO telegram_outbox (chat_id, lane, payload, created_at, owner, leased_until)
                    VALUES (?, 'ANSWER', '{"of":"another time"}', now(), 'dead', now())""", CAMILLE);
            await().untilAsserted(() ->
                    assertThat(telegram.texts(CAMILLE)).containsExactlyInAnyOrder("délaissé", "orpheline"));
            await().untilAsserted(() -> assertThat(rosalie.count("telegram_outbox", "dead_reason = 'unreadable'"))
                    .isEqualTo(1));
        }
    }

    /** Ids rise; after a quiet week they may go on lower. */
    @ParameterizedTest
    @CsvSource({"5000, 5001", "0, 5000", "-1, 0"})
    void forgetsIdsOnlyAfterTwoDays(long younger, long youngest) {
        String place = Database.H2.fresh();
        try (var telegram = new TelegramDouble()) {
            try (var before = Instance.on(place, telegram)) {
                before.sql()
                        .update("INSERT INTO telegram_seen (update_id, seen_at) "
                                + "SELECT x, DATEADD('HOUR', -49, CURRENT_TIMESTAMP) FROM SYSTEM_RANGE(1, 1200)");
                before.sql()
                        .update(
                                "INSERT INTO telegram_seen (update_id, seen_at) VALUES (?, DATEADD('HOUR', -47, CURRENT_TIMESTAMP)),"
                                        + " (?, CURRENT_TIMESTAMP)",
                                younger,
                                youngest);
            }
            try (var after = Instance.on(place, telegram)) {
                await().untilAsserted(() -> assertThat(after.sql()
                                .queryForList("SELECT update_id FROM telegram_seen ORDER BY update_id", Long.class))
                        .containsExactly(younger, youngest));
            }
        }
    }

    @Test
    void stopsWithTheTurnInHandFinishedAndDoesNotWaitForThePoll() throws InterruptedException {
        try (var telegram = new TelegramDouble()) {
            var rosalie = Instance.on(Database.H2.fresh(), telegram);
            telegram.says(CAMILLE, "bonjour");
            await().untilAsserted(() -> assertThat(telegram.texts(CAMILLE)).containsExactly("bonjour"));
            CountDownLatch inTurn = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            rosalie.chat.script = heard -> {
                inTurn.countDown();
                try {
                    goOn.await(10, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return Reply.show(ScriptedChat.screen("fini"));
            };
            telegram.says(CAMILLE, "attends");
            inTurn.await();
            long began = System.nanoTime();
            Thread stop = Thread.ofVirtual().start(rosalie::close);
            goOn.countDown();
            stop.join();
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(TOO_LONG);
            assertThat(telegram.texts(CAMILLE)).containsExactly("bonjour", "fini");
            assertThat(telegram.unconfirmed()).isZero();
            assertThat(Thread.getAllStackTraces().keySet())
                    .extracting(Thread::getName)
                    .noneMatch(name -> name.contains("telegram") && !name.contains("Test"));
        }
    }

    @Test
    void doesNotWaitForATelegramThatIsDead() {
        var telegram = new TelegramDouble();
        var rosalie = Instance.on(Database.H2.fresh(), telegram);
        telegram.failing("sendmessage", lost(), lost(), lost());
        rosalie.push(CAMILLE, "jamais", Urgency.URGENT_ALERT);
        telegram.close();
        long began = System.nanoTime();
        rosalie.close();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(TOO_LONG);
    }

    /** As if it had been received, and then the power had failed. */
    private static void leave(Instance rosalie, String text) {
        rosalie.sql()
                .update(
                        "INSERT INTO telegram_inbox (chat_id, payload, received_at) VALUES (?, ?, CURRENT_TIMESTAMP)",
                        CAMILLE,
                        """
                {"message":{"chat":{"id":7,"type":"private"},"from":{"id":7,"first_name":"Camille"},"text":"%s"}}""".formatted(text));
    }
}
