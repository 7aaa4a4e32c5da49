package app.rosalie.telegram;

import static app.rosalie.telegram.Fault.lost;
import static app.rosalie.telegram.Fault.unheard;

import app.rosalie.chat.Messenger.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** No answer came from Telegram: what is said once more, and what is not. */
class UnknownOutcomeTest {

    @RegisterExtension
    private static final Testbed BED = new Testbed();

    private final TestTelegram telegram = BED.telegram;
    private final Instance rosalie = BED.rosalie;
    private final Person camille = telegram.person();

    @Test
    void repeatsAnAnswerThatMayBeLostOnce() {
        telegram.fails("sendMessage", lost().times(2));
        camille.says("deux fois");
        camille.sees("deux fois", "deux fois");
        rosalie.sendsAllTo(camille.id());
        camille.sees("deux fois", "deux fois");
    }

    @Test
    void leavesADigestThatMayBeLostAlone() {
        camille.greets();
        telegram.fails("sendMessage", lost());
        rosalie.push(camille.id(), "bilan", Urgency.DIGEST);
        rosalie.sendsAllTo(camille.id());
        camille.sees("bonjour", "bilan");
    }

    @Test
    void repeatsAnUrgentAlertThatMayBeLostOnce() {
        camille.greets();
        telegram.fails("sendMessage", lost().times(2));
        rosalie.push(camille.id(), "annulée", Urgency.URGENT_ALERT);
        rosalie.sendsAllTo(camille.id());
        camille.sees("bonjour", "annulée", "annulée");
    }

    @Test
    void repeatsAnEditAsOftenAsNeeded() {
        camille.greets();
        telegram.fails("editMessageText", unheard(), lost());
        camille.presses();
        camille.sees("seen");
        rosalie.sendsAllTo(camille.id());
        camille.causes("sendmessage", "editmessagetext", "editmessagetext");
    }
}
