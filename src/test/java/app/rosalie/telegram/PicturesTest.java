package app.rosalie.telegram;

import static app.rosalie.telegram.Fault.refused;
import static app.rosalie.telegram.ScriptedChat.picture;
import static app.rosalie.telegram.ScriptedChat.screen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.chat.Document;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Messenger.Urgency;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Between texts and pictures, and pictures that Telegram has already; each test has a person and a picture of its own. */
class PicturesTest {

    @RegisterExtension
    private static final Testbed BED = new Testbed();

    private final TestTelegram telegram = BED.telegram;
    private final Instance rosalie = BED.rosalie;
    private final Person camille = telegram.person();
    private final String alt = "jauge " + camille.id();

    @Test
    void sendsAPictureAboveItsWords() {
        saysAndSees(gauge("2 300 €"), "sendphoto");
        assertThat(camille.last().alt()).isEqualTo(alt);
        assertThat(camille.last().text()).isEqualTo("2 300 €");
    }

    @Test
    void putsAPictureOverAText() {
        saysAndSees(screen("texte"), "sendmessage");
        pressesAndSees(gauge("voilà"), "sendmessage", "editmessagemedia");
        assertThat(camille.received()).singleElement().satisfies(seen -> {
            assertThat(seen.alt()).isEqualTo(alt);
            assertThat(seen.text()).isEqualTo("voilà");
        });
    }

    @Test
    void replacesAPictureByATextAndFindsTheNewOneAtTheNextPress() {
        saysAndSees(gauge("un"), "sendphoto");
        int pressed = camille.last().id();
        pressesAndSees(screen("deux"), "sendphoto", "deletemessage", "sendmessage");
        camille.sees("deux");
        rosalie.chat.script = heard -> Reply.show(screen("trois"));
        // The thumb was quicker than the answer.
        camille.phone().pressesData(pressed, "h");
        camille.sees("trois");
        camille.causes("sendphoto", "deletemessage", "sendmessage", "editmessagetext");
    }

    @Test
    void sendsATextEvenIfThePictureCannotBeDeleted() {
        saysAndSees(gauge("un"), "sendphoto");
        telegram.fails("deleteMessage", refused("message can't be deleted for everyone"));
        pressesAndSees(screen("texte"), "sendphoto", "sendmessage");
        camille.sees("un", "texte");
    }

    @Test
    void findsOutThatTheMessageHasBecomeAPicture() {
        saysAndSees(screen("texte"), "sendmessage");
        telegram.fails("editMessageText", refused("there is no text in the message to edit"));
        pressesAndSees(screen("nouveau"), "sendmessage", "deletemessage", "sendmessage");
        camille.sees("nouveau");
    }

    @Test
    void givesUpAPictureThatCannotBePaintedApologisesAndGoesOn() {
        Screen unpaintable = picture(TestPainter.UNPAINTABLE + camille.id(), "jamais");
        rosalie.chat.script = heard -> heard instanceof Heard.Text(var _, var text) && text.equals("montre")
                ? Reply.show(unpaintable)
                : ScriptedChat.echo(heard);
        camille.says("montre");
        camille.sees("regret");
        rosalie.tells(messenger -> messenger.push(camille.id(), unpaintable, Urgency.ALERT));
        await().untilAsserted(() -> assertThat(dead()).isEqualTo(2));
        camille.says("encore");
        camille.sees("regret", "encore");
    }

    @Test
    void sendsNoEmptyParameters() {
        saysAndSees(gauge("un"), "sendphoto");
        pressesAndSees(gauge("deux"), "sendphoto", "editmessagecaption");
        rosalie.chat.script = heard -> Reply.show(screen("voici")).with(new Document("a.txt", "", new byte[] {'a'}));
        camille.says("un fichier");
        await().untilAsserted(() -> assertThat(telegram.calls("senddocument")).isNotEmpty());
        assertThat(telegram.calls())
                .allSatisfy(call -> assertThat(call.parameters().toString())
                        .doesNotContain("caption_entities", "[]", "\"entities\""));
    }

    private long dead() {
        return rosalie.count("telegram_outbox", "dead_since IS NOT NULL AND chat_id = " + camille.id());
    }

    @Test
    void paintsOnceWhatManySee() {
        int painted = painted();
        saysAndSees(gauge("un"), "sendphoto");
        saysAndSees(gauge("deux"), "sendphoto", "sendphoto");
        camille.sees("un", "deux");
        assertThat(camille.received()).allSatisfy(seen -> assertThat(seen.alt()).isEqualTo(alt));
        assertThat(painted()).isEqualTo(painted + 1);
    }

    @Test
    void changesOnlyTheWordsBelowTheSamePicture() {
        saysAndSees(screen("texte"), "sendmessage");
        pressesAndSees(gauge("un"), "sendmessage", "editmessagemedia");
        pressesAndSees(gauge("deux"), "sendmessage", "editmessagemedia", "editmessagecaption");
        camille.sees("deux");
    }

    @Test
    void uploadsAgainWhatTelegramHasForgotten() {
        saysAndSees(gauge("un"), "sendphoto");
        int painted = painted();
        telegram.fails("sendPhoto", refused("wrong file identifier/HTTP URL specified"));
        saysAndSees(gauge("un"), "sendphoto", "sendphoto");
        assertThat(camille.last().alt()).isEqualTo(alt);
        assertThat(painted()).isEqualTo(painted + 1);
    }

    @Test
    void cutsWordsBelowAPictureEarlier() {
        saysAndSees(gauge("x".repeat(2_000)), "sendphoto");
        camille.sees("x".repeat(1_023) + "…");
    }

    private void saysAndSees(Screen screen, String... methods) {
        rosalie.chat.script = heard -> Reply.show(screen);
        camille.says("montre");
        camille.causes(methods);
        rosalie.sendsAllTo(camille.id());
    }

    private void pressesAndSees(Screen screen, String... methods) {
        rosalie.chat.script = heard -> Reply.show(screen);
        camille.presses();
        camille.causes(methods);
        rosalie.sendsAllTo(camille.id());
    }

    private int painted() {
        return rosalie.painter.painted.get();
    }

    private Screen gauge(String words) {
        return picture(alt, words);
    }
}
