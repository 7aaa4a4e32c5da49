package app.rosalie.telegram;

import static app.rosalie.telegram.Fault.refused;
import static app.rosalie.telegram.ScriptedChat.screen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.chat.DeadMessages;
import app.rosalie.chat.DeadMessages.DeadMessage;
import app.rosalie.chat.DeadMessages.Kind;
import app.rosalie.chat.DeadMessages.Reason;
import app.rosalie.chat.Document;
import app.rosalie.chat.Messenger.Urgency;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Traffic;
import app.rosalie.chat.Traffic.Lane;
import app.rosalie.chat.action.DeadMessageId;
import app.rosalie.telegram.outbox.OutboxMaintenance;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What never arrived, by a refusal of Telegram, and what an operator makes of it. */
class DeadMessagesTest extends OnEachDatabase {

    private final DeadMessages dead = rosalie.context.getBean(DeadMessages.class);

    @BeforeEach
    void bury() {
        rosalie.sql().update("DELETE FROM telegram_outbox WHERE dead_since IS NOT NULL");
    }

    @Test
    void areKnownByWhatTheyWereAndWhyTheyDidNotArrive() {
        refuses("chat not found", () -> camille.says("bonjour"), 1);
        refuses("button URL 'https://wa.me/33639981001' is invalid", () -> push("alerte"), 2);
        assertThat(dead.latest(0, 5)).extracting(DeadMessage::kind).containsExactly(Kind.ALERT, Kind.ANSWER);
        assertThat(dead.latest(1, 5)).singleElement().satisfies(message -> {
            assertThat(message.chatId()).isEqualTo(camille.id());
            assertThat(message.reason()).isEqualTo("400 Bad Request: chat not found");
            assertThat(message.age()).isLessThan(Duration.ofMinutes(5));
            assertThat(message.canBeSent()).isTrue();
        });
        assertThat(dead.reasons(5))
                .containsExactlyInAnyOrder(
                        new Reason("400 Bad Request: chat not found", 1),
                        new Reason("400 Bad Request: button URL…", 1));
    }

    @Test
    void arriveWhenTheyAreSentAgain() {
        refuses("chat not found", () -> camille.says("bonjour"), 1);
        DeadMessageId id = dead.latest(0, 1).getFirst().id();
        assertThat(inOneTransaction(() -> dead.retry(id))).isTrue();
        camille.sees("bonjour");
        rosalie.sendsAllTo(camille.id());
        assertThat(dead.count()).isZero();
        assertThat(inOneTransaction(() -> dead.retry(id))).isFalse();
    }

    /** What it was to write over may say something else by now. */
    @Test
    void comeAsMessagesOfTheirOwn() {
        camille.greets();
        telegram.fails("editMessageText", refused("something is strange"));
        camille.presses();
        await().untilAsserted(() -> assertThat(dead.count()).isEqualTo(1));
        assertThat(inOneTransaction(dead::retryAll)).isEqualTo(1);
        camille.sees("bonjour", "seen");
    }

    /** After days, the first trouble would otherwise be the last. */
    @Test
    void areTriedLikeNewOnes() {
        camille.greets();
        refuses("chat not found", () -> push("alerte"), 1);
        rosalie.sql()
                .update("UPDATE telegram_outbox SET created_at = TIMESTAMP WITH TIME ZONE '2020-01-01 00:00:00+00'");
        telegram.fails("sendMessage", Fault.broken());
        assertThat(inOneTransaction(dead::retryAll)).isEqualTo(1);
        camille.sees("bonjour", "alerte");
    }

    @Test
    void stayWhereTheyAreWithTheTransactionThatWasToSendThem() {
        refuses("chat not found", () -> push("alerte"), 1);
        rosalie.context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            assertThat(dead.retryAll()).isEqualTo(1);
            status.setRollbackOnly();
        });
        assertThat(dead.count()).isEqualTo(1);
        camille.sees();
    }

    @Test
    void cannotBeSentAgainWhereNothingIsLeft() {
        Document file = new Document("recettes.csv", "recettes", "a;b".getBytes(StandardCharsets.UTF_8));
        rosalie.chat.script = heard -> Reply.show(screen("voilà")).with(file);
        telegram.fails("sendDocument", refused("file is too strange"));
        camille.says("mes recettes");
        await().untilAsserted(() -> assertThat(dead.count()).isEqualTo(1));
        DeadMessage lost = dead.latest(0, 1).getFirst();
        assertThat(lost.kind()).isEqualTo(Kind.FILE);
        assertThat(lost.canBeSent()).isFalse();
        assertThat(inOneTransaction(() -> dead.retry(lost.id()))).isFalse();
        assertThat(inOneTransaction(dead::retryAll)).isZero();
        assertThat(dead.count()).isEqualTo(1);
    }

    @Test
    void areUnreadableWhereTheyAreOfAnotherTime() {
        refuses("chat not found", () -> push("alerte"), 1);
        rosalie.sql().update("UPDATE telegram_outbox SET payload = '{\"of\":\"another time\"}'");
        assertThat(dead.latest(0, 1)).singleElement().satisfies(message -> {
            assertThat(message.kind()).isEqualTo(Kind.UNREADABLE);
            assertThat(message.canBeSent()).isFalse();
        });
        assertThat(inOneTransaction(dead::retryAll)).isZero();
    }

    /** As {@code /privacy} says: what they were to say may name people. */
    @Test
    void areKeptForTwoDays() {
        refuses("chat not found", () -> push("alerte"), 1);
        OutboxMaintenance maintenance = rosalie.context.getBean(OutboxMaintenance.class);
        diedSome(Duration.ofDays(2).minusMinutes(1));
        maintenance.clear();
        assertThat(dead.count()).isEqualTo(1);
        diedSome(Duration.ofDays(2));
        maintenance.clear();
        assertThat(dead.count()).isZero();
    }

    private static void diedSome(Duration ago) {
        rosalie.sql()
                .update(
                        "UPDATE telegram_outbox SET dead_since = ?",
                        OffsetDateTime.now(ZoneOffset.UTC).minus(ago));
    }

    @Test
    void areDroppedOneByOneOrAllAtOnce() {
        refuses("chat not found", () -> push("un"), 1);
        refuses("chat not found", () -> push("deux"), 2);
        refuses("chat not found", () -> push("trois"), 3);
        DeadMessageId id = dead.latest(0, 1).getFirst().id();
        assertThat(dead.drop(id)).isTrue();
        assertThat(dead.drop(id)).isFalse();
        assertThat(dead.dropAll()).isEqualTo(2);
        assertThat(rosalie.count("telegram_outbox", "TRUE")).isZero();
        camille.sees();
    }

    @Test
    void areNotWhatIsStillOnItsWay() {
        // Within a transaction, or it would be sent.
        rosalie.tells(messenger -> {
            rosalie.sql().update("""
                    INSERT INTO telegram_outbox (chat_id, lane, payload, created_at, owner)
                    SELECT ?, 'DIGEST', '{}', ?, id FROM telegram_instance""", camille.id(), OffsetDateTime.parse("2020-01-01T00:00:00Z"));
            Traffic.State state = rosalie.context.getBean(Traffic.class).now();
            assertThat(dead.count()).isZero();
            assertThat(dead.dropAll()).isZero();
            assertThat(state.toSend().get(Lane.DIGEST).count()).isEqualTo(1);
            assertThat(state.toSend().get(Lane.DIGEST).oldest()).isGreaterThan(Duration.ofDays(365));
            assertThat(state.toSend().get(Lane.ALERT)).isEqualTo(Traffic.Waiting.NONE);
            rosalie.sql().update("DELETE FROM telegram_outbox");
        });
    }

    @Test
    void areNoneToAChatThatNothingReaches() {
        long before = rosalie.context.getBean(Traffic.class).now().unreachable();
        rosalie.chat.script = heard -> {
            camille.phone().blocks();
            return ScriptedChat.echo(heard);
        };
        camille.says("bonjour");
        await().until(() -> !rosalie.messenger().reaches(camille.id()));
        rosalie.sendsAllTo(camille.id());
        assertThat(dead.count()).isZero();
        assertThat(rosalie.context.getBean(Traffic.class).now().unreachable()).isEqualTo(before + 1);
    }

    private void refuses(String why, Runnable saying, int deadThen) {
        telegram.fails("sendMessage", refused(why));
        saying.run();
        await().untilAsserted(() -> assertThat(dead.count()).isEqualTo(deadThen));
    }

    private void push(String text) {
        rosalie.push(camille.id(), text, Urgency.ALERT);
    }

    private static <T> T inOneTransaction(Supplier<T> work) {
        return rosalie.context.getBean(TransactionTemplate.class).execute(status -> work.get());
    }
}
