package app.rosalie.telegram;

import static app.rosalie.telegram.Fault.broken;
import static app.rosalie.telegram.Fault.lost;
import static app.rosalie.telegram.ScriptedChat.screen;
import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.chat.Messenger.Urgency;
import app.rosalie.chat.Reply;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A message that she sent by herself and keeps up to date; the person has said good day before. */
class LivingMessageTest extends OnEachDatabase {

    private static final String MORNING = "morning";
    private static final String EVENING = "evening";

    @BeforeEach
    void greet() {
        camille.greets();
    }

    @Test
    void isSentOnceAndRemembered() {
        pushes(MORNING, "matin");
        camille.sees("bonjour", "matin");
        assertThat(camille.last().silent()).isTrue();
        assertThat(living("message_id = " + camille.last().id())).isEqualTo(1);
    }

    @Test
    void isRefreshedInPlace() {
        pushes(MORNING, "matin");
        refreshes(MORNING, "midi");
        refreshes(MORNING, "midi");
        refreshes(MORNING, "soir");
        camille.sees("bonjour", "soir");
        camille.causes("sendmessage", "sendmessage", "editmessagetext", "editmessagetext", "editmessagetext");
    }

    @Test
    void showsTheNewestOfSeveralRefreshes() {
        pushes(MORNING, "matin");
        rosalie.tells(messenger -> {
            for (String text : new String[] {"un", "deux", "trois", "quatre", "cinq"}) {
                messenger.refreshLiving(camille.id(), MORNING, screen(text));
            }
        });
        rosalie.sendsAllTo(camille.id());
        camille.sees("bonjour", "cinq");
    }

    @Test
    void isRefreshedOnceItHasBeenSent() {
        telegram.fails("sendMessage", broken());
        rosalie.tells(messenger -> {
            messenger.pushLiving(camille.id(), MORNING, screen("matin"), Urgency.DIGEST, false);
            messenger.refreshLiving(camille.id(), MORNING, screen("midi"));
        });
        rosalie.sendsAllTo(camille.id());
        camille.sees("bonjour", "midi");
        camille.causes("sendmessage", "sendmessage", "editmessagetext");
    }

    /** As where another instance has the message itself in hand: here one that died. */
    @Test
    void isRefreshedOnceAnotherInstanceHasSentIt() {
        rosalie.sql().update("""
                INSERT INTO telegram_outbox (chat_id, lane, payload, created_at, owner)
                VALUES (?, 'DIGEST', ?, ?, 'another')""", camille.id(), """
                {"page":{"html":"matin","rows":[]},"living":{"name":"morning","first":true},"urgent":false}""", OffsetDateTime.now(ZoneOffset.UTC));
        rosalie.sql().update("""
                INSERT INTO telegram_living_message (chat_id, name, outbox_id, pinned)
                SELECT chat_id, 'morning', id, FALSE FROM telegram_outbox WHERE owner = 'another'""");
        refreshes(MORNING, "midi");
        camille.sees("bonjour", "midi");
    }

    @Test
    void isWrittenOverByNothingOlder() {
        pushes(MORNING, "matin");
        rosalie.sql().update("UPDATE telegram_living_message SET outbox_id = 1000000 WHERE chat_id = ?", camille.id());
        refreshes(MORNING, "hier");
        camille.sees("bonjour", "matin");
    }

    @Test
    void doesNotComeBackOnceItIsDeleted() {
        pushes(MORNING, "matin");
        telegram.call(
                "deleteMessage",
                "{\"chat_id\":%d,\"message_id\":%d}"
                        .formatted(camille.id(), camille.last().id()));
        refreshes(MORNING, "midi");
        refreshes(MORNING, "soir");
        camille.sees("bonjour");
        camille.causes("sendmessage", "sendmessage", "deletemessage", "editmessagetext");
        assertThat(living("TRUE")).isZero();
    }

    @Test
    void isNoneWhereNoneWasPushed() {
        refreshes(MORNING, "midi");
        rosalie.tells(messenger -> messenger.pinLiving(camille.id(), MORNING, true));
        rosalie.sendsAllTo(camille.id());
        camille.causes("sendmessage");
    }

    @Test
    void staysAsItIsWhereItIsPressed() {
        pushes(MORNING, "matin");
        int morning = camille.last().id();
        camille.presses();
        camille.sees("bonjour", "matin", "seen");
        rosalie.chat.script = heard -> Reply.show(screen("suite"));
        camille.presses();
        camille.sees("bonjour", "matin", "suite");
        camille.phone().pressesData(morning, "h");
        camille.sees("bonjour", "matin", "suite", "suite");
        refreshes(MORNING, "midi");
        camille.sees("bonjour", "midi", "suite", "suite");
    }

    @Test
    void answersAPressByAToastAlone() {
        pushes(MORNING, "matin");
        rosalie.chat.script = heard -> Reply.silence().toast("Noté");
        assertThat(camille.answerTo(camille.presses())).isEqualTo("Noté");
        camille.sees("bonjour", "matin");
    }

    @Test
    void isReplacedByANewOneOfTheSameName() {
        pushes(MORNING, "lundi");
        int monday = camille.last().id();
        pushes(EVENING, "bilan");
        pushes(MORNING, "mardi");
        refreshes(MORNING, "mardi midi");
        camille.sees("bonjour", "lundi", "bilan", "mardi midi");
        // What is living no more is written over like any other message.
        camille.phone().pressesData(monday, "h");
        camille.sees("bonjour", "seen", "bilan", "mardi midi");
        refreshes(EVENING, "bilan revu");
        camille.sees("bonjour", "seen", "bilan revu", "mardi midi");
    }

    @Test
    void isNotRefreshedByWhatWasWrittenBeforeIt() {
        pushes(MORNING, "lundi");
        rosalie.tells(messenger -> {
            messenger.refreshLiving(camille.id(), MORNING, screen("lundi soir"));
            messenger.pushLiving(camille.id(), MORNING, screen("mardi"), Urgency.DIGEST, false);
        });
        rosalie.sendsAllTo(camille.id());
        camille.sees("bonjour", "lundi", "mardi");
        camille.causes("sendmessage", "sendmessage", "sendmessage");
    }

    @Test
    void isLeftAloneWhereNobodyKnowsWhetherItArrived() {
        telegram.fails("sendMessage", lost());
        pushes(MORNING, "matin");
        refreshes(MORNING, "midi");
        camille.sees("bonjour", "matin");
    }

    private void pushes(String name, String text) {
        rosalie.tells(messenger -> messenger.pushLiving(camille.id(), name, screen(text), Urgency.DIGEST, false));
        rosalie.sendsAllTo(camille.id());
    }

    private void refreshes(String name, String text) {
        rosalie.tells(messenger -> messenger.refreshLiving(camille.id(), name, screen(text)));
        rosalie.sendsAllTo(camille.id());
    }

    private long living(String where) {
        return rosalie.count("telegram_living_message", "chat_id = " + camille.id() + " AND " + where);
    }
}
