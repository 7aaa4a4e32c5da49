package app.rosalie.telegram;

import static app.rosalie.telegram.Fault.broken;
import static app.rosalie.telegram.Fault.flood;
import static app.rosalie.telegram.Fault.lost;
import static app.rosalie.telegram.Fault.refused;
import static app.rosalie.telegram.ScriptedChat.screen;
import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.chat.Messenger.Urgency;
import app.rosalie.chat.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A living message at the top of its chat; and between texts and pictures, where it may have to move. */
class LivingPinsTest extends OnEachDatabase {

    private static final String MORNING = "morning";

    @BeforeEach
    void greet() {
        camille.greets();
    }

    @Test
    void pinsWithoutASound() {
        pushes(screen("matin"), true);
        assertThat(camille.phone().pinned()).contains(camille.last().id());
        assertThat(camille.lastCall().method()).isEqualTo("pinchatmessage");
        assertThat(camille.lastCall().get("disable_notification")).isEqualTo("true");
    }

    @Test
    void pinsNothingUnasked() {
        pushes(screen("matin"), false);
        camille.causes("sendmessage", "sendmessage");
    }

    @Test
    void pinsAndUnpinsWhenSheChangesHerMind() {
        pushes(screen("matin"), false);
        pins(true);
        assertThat(camille.phone().pinned()).contains(camille.last().id());
        pins(true);
        pins(false);
        assertThat(camille.phone().pinned()).isEmpty();
        camille.causes("sendmessage", "sendmessage", "pinchatmessage", "unpinchatmessage");
    }

    @Test
    void pinsTheNewOneInPlaceOfTheOldOne() {
        pushes(screen("lundi"), true);
        pushes(screen("mardi"), true);
        assertThat(camille.phone().pinned()).contains(camille.last().id());
        camille.causes(
                "sendmessage", "sendmessage", "pinchatmessage", "sendmessage", "pinchatmessage", "unpinchatmessage");
        pushes(screen("mercredi"), false);
        assertThat(camille.phone().pinned()).isEmpty();
        camille.sees("bonjour", "lundi", "mardi", "mercredi");
    }

    @Test
    void leavesItAtThatWhereItMayNot() {
        telegram.fails("pinChatMessage", refused("not enough rights to manage pinned messages in the chat"));
        pushes(screen("matin"), true);
        camille.sees("bonjour", "matin");
        assertThat(rosalie.count("telegram_outbox", "chat_id = " + camille.id()))
                .isZero();
    }

    @Test
    void sendsNothingTwiceWherePinningTakesSeveralTries() {
        telegram.fails("pinChatMessage", broken(), flood(1), lost());
        pushes(screen("matin"), true);
        camille.sees("bonjour", "matin");
        assertThat(camille.phone().pinned()).contains(camille.last().id());
        camille.causes("sendmessage", "sendmessage", "pinchatmessage", "pinchatmessage");
    }

    @Test
    void leavesWhatSheUnpinnedHerself() {
        pushes(screen("matin"), true);
        telegram.call("unpinChatMessage", "{\"chat_id\":%d}".formatted(camille.id()));
        refreshes(screen("midi"));
        camille.sees("bonjour", "midi");
        assertThat(camille.phone().pinned()).isEmpty();
    }

    @Test
    void becomesAPictureInPlace() {
        pushes(screen("matin"), true);
        refreshes(picture("midi"));
        refreshes(picture("soir"));
        camille.sees("bonjour", "soir");
        assertThat(camille.phone().pinned()).contains(camille.last().id());
        camille.causes("sendmessage", "sendmessage", "pinchatmessage", "editmessagemedia", "editmessagecaption");
    }

    @Test
    void isReplacedAndPinnedAgainWhereAPictureBecomesAText() {
        pushes(picture("matin"), true);
        refreshes(screen("midi"));
        camille.sees("bonjour", "midi");
        assertThat(camille.last().silent()).isTrue();
        assertThat(camille.phone().pinned()).contains(camille.last().id());
        refreshes(screen("soir"));
        camille.sees("bonjour", "soir");
    }

    @Test
    void isBroughtAnewAfterATroubleInBetween() {
        pushes(picture("matin"), false);
        telegram.fails("sendMessage", broken().times(2));
        rosalie.tells(messenger -> messenger.refreshLiving(camille.id(), MORNING, screen("midi")));
        refreshes(screen("soir"));
        camille.sees("bonjour", "soir");
    }

    @Test
    void doesNotComeBackAsATextOnceThePictureIsDeleted() {
        pushes(picture("matin"), true);
        camille.phone().clears();
        refreshes(screen("midi"));
        camille.sees();
    }

    private void pushes(Screen screen, boolean pinned) {
        rosalie.tells(messenger -> messenger.pushLiving(camille.id(), MORNING, screen, Urgency.DIGEST, pinned));
        rosalie.sendsAllTo(camille.id());
    }

    private void refreshes(Screen screen) {
        rosalie.tells(messenger -> messenger.refreshLiving(camille.id(), MORNING, screen));
        rosalie.sendsAllTo(camille.id());
    }

    private void pins(boolean pinned) {
        rosalie.tells(messenger -> messenger.pinLiving(camille.id(), MORNING, pinned));
        rosalie.sendsAllTo(camille.id());
    }

    private Screen picture(String words) {
        return ScriptedChat.picture("jauge " + camille.id(), words);
    }
}
