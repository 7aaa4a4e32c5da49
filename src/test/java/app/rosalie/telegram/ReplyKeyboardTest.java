package app.rosalie.telegram;

import static app.rosalie.telegram.Fault.broken;
import static app.rosalie.telegram.Fault.flood;
import static app.rosalie.telegram.Fault.lost;
import static app.rosalie.telegram.Fault.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import app.rosalie.chat.Button;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Messenger.Urgency;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Screen;
import app.rosalie.chat.action.HomeAction;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The key by which somebody shares her own number: how it comes, and that it goes. « numéro » asks for it. */
class ReplyKeyboardTest extends OnEachDatabase {

    private static final String SHARE = "📱 Partager";

    @BeforeEach
    void script() {
        rosalie.chat.script = heard -> switch (heard) {
            case Heard.Text(var _, var text) when text.equals("numéro") -> Reply.show(asking());
            case Heard.Contact contact -> Reply.show(keyed("noté " + contact.phone() + " " + contact.own()));
            case Heard.Text(var _, var text) -> Reply.show(keyed(text));
            default -> Reply.show(asking());
        };
    }

    @Test
    void standsBelowTheChatAndSharesHerOwnNumber() {
        asks();
        assertThat(camille.last().rows()).isEmpty();
        camille.phone().pressesBelow(SHARE, "33639981122");
        camille.sees("Votre numéro ?", "noté 33639981122 true");
        assertThat(camille.last().labels()).containsExactly("Accueil");
        isTakenAway();
    }

    @Test
    void goesWhereSheTypesInstead() {
        asks();
        camille.says("plus tard");
        camille.sees("Votre numéro ?", "plus tard");
        isTakenAway();
        camille.causes("sendmessage", "sendmessage", "deletemessage", "sendmessage");
        camille.says("encore");
        camille.sees("Votre numéro ?", "plus tard", "encore");
        camille.causes("sendmessage", "sendmessage", "deletemessage", "sendmessage", "sendmessage");
    }

    @Test
    void comesBelowWhatWasPressed() {
        camille.says("bonjour");
        camille.sees("bonjour");
        String press = camille.presses();
        camille.sees("bonjour", "Votre numéro ?");
        assertThat(camille.answerTo(press)).isEmpty();
        assertThat(camille.received().getFirst().labels()).containsExactly("Accueil");
        assertThat(camille.phone().below()).isPresent();
    }

    @Test
    void goesWhereAnOlderButtonIsPressed() {
        camille.says("bonjour");
        camille.sees("bonjour");
        int older = camille.last().id();
        asksAfter("bonjour");
        rosalie.chat.script = heard -> Reply.show(keyed("pressé"));
        camille.phone().pressesData(older, "h");
        camille.sees("pressé", "Votre numéro ?");
        isTakenAway();
    }

    @Test
    void staysWhereSheIsAskedOnceMoreAndWhereOnlyAToastComes() {
        asks();
        camille.says("numéro");
        camille.sees("Votre numéro ?", "Votre numéro ?");
        assertThat(camille.phone().below()).isPresent();
        rosalie.chat.script = heard -> Reply.silence();
        camille.says("chut");
        rosalie.sendsAllTo(camille.id());
        assertThat(camille.phone().below()).isPresent();
    }

    @Test
    void staysBelowAnAlert() {
        asks();
        rosalie.push(camille.id(), "alerte", Urgency.ALERT);
        camille.sees("Votre numéro ?", "alerte");
        assertThat(camille.phone().below()).isPresent();
    }

    @Test
    void isNotPushed() {
        rosalie.tells(messenger -> assertThatIllegalArgumentException()
                .isThrownBy(() -> messenger.push(camille.id(), asking(), Urgency.ALERT)));
    }

    @Test
    void isTakenAwayThroughTroubles() {
        asks();
        telegram.fails("sendMessage", broken(), flood(1));
        telegram.fails("deleteMessage", broken());
        camille.says("plus tard");
        camille.sees("Votre numéro ?", "plus tard");
        isTakenAway();
        camille.causes("sendmessage", "sendmessage", "deletemessage", "sendmessage");
    }

    /** Nobody knows then whether it was taken away: it is once more. */
    @Test
    void isTakenAwayAgainWhereNoAnswerCame() {
        asks();
        telegram.fails("sendMessage", lost());
        camille.says("plus tard");
        await().untilAsserted(() -> assertThat(camille.last().text()).isEqualTo("plus tard"));
        isTakenAway();
    }

    @Test
    void holdsNothingUpWhereTelegramRefuses() {
        asks();
        telegram.fails("sendMessage", refused("no"));
        camille.says("plus tard");
        camille.sees("Votre numéro ?", "plus tard");
    }

    /** As if whoever took it away had died before the mark was deleted. */
    @Test
    void deletesTheMarkThatACrashHasLeft() {
        asks();
        telegram.call("sendMessage", """
                {"chat_id":%d,"text":"…","reply_markup":{"remove_keyboard":true}}""".formatted(camille.id()));
        camille.sees("Votre numéro ?", "…");
        rosalie.sql()
                .update(
                        "UPDATE telegram_chat SET keyboard_mark = ? WHERE chat_id = ?",
                        camille.last().id(),
                        camille.id());
        camille.says("plus tard");
        camille.sees("Votre numéro ?", "plus tard");
        isTakenAway();
    }

    private void asks() {
        camille.says("numéro");
        camille.sees("Votre numéro ?");
        assertThat(camille.phone().below()).contains(List.of(List.of(SHARE)));
    }

    private void asksAfter(String before) {
        camille.says("numéro");
        camille.sees(before, "Votre numéro ?");
    }

    private void isTakenAway() {
        rosalie.sendsAllTo(camille.id());
        assertThat(camille.phone().below()).isEmpty();
        assertThat(rosalie.count(
                        "telegram_chat",
                        "chat_id = " + camille.id() + " AND (keyboard_shown OR keyboard_mark IS NOT NULL)"))
                .isZero();
    }

    private static Screen asking() {
        return new Screen("Votre numéro ?", List.of(List.of(new Button.ShareContact(SHARE))), null, null);
    }

    private static Screen keyed(String text) {
        return new Screen(text, List.of(List.of(Button.of("Accueil", new HomeAction.Open()))), null, null);
    }
}
