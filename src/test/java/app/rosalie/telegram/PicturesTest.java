package app.rosalie.telegram;

import static app.rosalie.telegram.ScriptedChat.screen;
import static app.rosalie.telegram.TelegramDouble.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.Database;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Screen;
import app.rosalie.pictures.Direction;
import app.rosalie.pictures.Gauge;
import app.rosalie.telegram.TelegramDouble.Call;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Between texts and pictures, and pictures that Telegram has already; each test has a chat of its own. */
class PicturesTest {

    private static final AtomicInteger CHATS = new AtomicInteger(100);
    private static TelegramDouble telegram;
    private static Instance rosalie;

    private final long camille = CHATS.incrementAndGet();
    private final String alt = "jauge " + camille;

    @BeforeAll
    static void start() {
        telegram = new TelegramDouble();
        rosalie = Instance.on(Database.H2.fresh(), telegram);
    }

    @AfterAll
    static void stop() {
        rosalie.close();
        telegram.close();
    }

    @Test
    void sendsAPictureAboveItsWords() {
        shows(gauge(alt, "2 300 €"));
        telegram.says(camille, "jauge");
        does("sendphoto");
        assertThat(last().get("caption")).isEqualTo("2 300 €");
        assertThat(last().fields()).containsValue(alt);
    }

    @Test
    void putsAPictureOverAText() {
        shows(gauge(alt, "voilà"));
        telegram.presses(camille, 55, "h", "c");
        does("editmessagemedia");
        assertThat(last().get("media")).contains("attach://", "voilà");
        assertThat(last().fields()).containsValue(alt);
    }

    @Test
    void replacesAPictureByATextAndFindsTheNewOneAtTheNextPress() {
        shows(screen("texte"));
        telegram.presses(camille, 55, "h", "c", "some-photo");
        does("deletemessage", "sendmessage");
        telegram.presses(camille, 55, "h", "d", "some-photo");
        does("deletemessage", "sendmessage", "editmessagetext");
        assertThat(last().get("message_id")).isNotEqualTo("55");
    }

    @Test
    void sendsATextEvenIfThePictureCannotBeDeleted() {
        telegram.failing(camille, "deletemessage", error(400, "Bad Request: message can't be deleted for everyone"));
        shows(screen("texte"));
        telegram.presses(camille, 55, "h", "c", "some-photo");
        does("deletemessage", "sendmessage");
    }

    @Test
    void findsOutThatTheMessageHasBecomeAPicture() {
        telegram.failing(
                camille, "editmessagetext", error(400, "Bad Request: there is no text in the message to edit"));
        shows(screen("texte"));
        telegram.presses(camille, 55, "h", "c");
        does("editmessagetext", "deletemessage", "sendmessage");
    }

    @Test
    void paintsOnceWhatManySee() {
        shows(gauge(alt, "un"));
        int painted = rosalie.painted.get();
        telegram.says(camille, "jauge");
        does("sendphoto");
        await().untilAsserted(() ->
                assertThat(rosalie.count("telegram_picture", "TRUE")).isPositive());
        await().untilAsserted(() -> assertThat(rosalie.count("telegram_outbox", "chat_id = " + camille))
                .isZero());
        shows(gauge(alt, "deux"));
        telegram.says(camille, "jauge");
        does("sendphoto", "sendphoto");
        assertThat(last().get("photo")).startsWith("file-");
        assertThat(rosalie.painted.get()).isEqualTo(painted + 1);
    }

    @Test
    void changesOnlyTheWordsBelowTheSamePicture() {
        shows(gauge(alt, "un"));
        telegram.presses(camille, 55, "h", "c");
        does("editmessagemedia");
        await().untilAsserted(() -> assertThat(rosalie.count("telegram_outbox", "chat_id = " + camille))
                .isZero());
        shows(gauge(alt, "deux"));
        telegram.presses(camille, 55, "h", "d");
        does("editmessagemedia", "editmessagecaption");
        assertThat(last().get("caption")).isEqualTo("deux");
    }

    @Test
    void uploadsAgainWhatTelegramHasForgotten() {
        shows(gauge(alt, "un"));
        telegram.says(camille, "jauge");
        does("sendphoto");
        await().untilAsserted(() -> assertThat(rosalie.count("telegram_outbox", "chat_id = " + camille))
                .isZero());
        telegram.failing(camille, "sendphoto", error(400, "Bad Request: wrong file identifier/HTTP URL specified"));
        telegram.says(camille, "jauge");
        does("sendphoto", "sendphoto", "sendphoto");
        assertThat(last().fields()).containsValue(alt);
    }

    @Test
    void cutsWordsBelowAPictureEarlier() {
        shows(gauge(alt, "x".repeat(2_000)));
        telegram.says(camille, "jauge");
        does("sendphoto");
        assertThat(last().get("caption")).isEqualTo("x".repeat(1_023) + "…");
    }

    private void shows(Screen screen) {
        rosalie.chat.script = heard -> Reply.show(screen);
    }

    private void does(String... methods) {
        await().untilAsserted(() -> assertThat(calls()).extracting(Call::method).containsExactly(methods));
    }

    private Call last() {
        return calls().getLast();
    }

    private List<Call> calls() {
        return telegram.calls(call -> call.chat() == camille);
    }

    private static Screen gauge(String alt, String words) {
        var gauge = new Gauge(alt, "Mars", "", "2 300 €", "", 0.7, null, null, "0", "3 000", null, Direction.LEVEL);
        return new Screen(words, List.of(), gauge, null);
    }
}
