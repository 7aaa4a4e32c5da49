package app.rosalie.chat.reception;

import app.rosalie.chat.CheckoutRequest;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SafeTrace;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.room.CheckoutDesk;
import app.rosalie.chat.words.Voice;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Payments within Telegram: whoever sends invoices decides; where there is nobody, or nobody who can tell, no money goes. */
@Component
class Checkouts {

    private static final Logger log = LoggerFactory.getLogger(Checkouts.class);

    private final ObjectProvider<CheckoutDesk> desk;

    Checkouts(ObjectProvider<CheckoutDesk> desk) {
        this.desk = desk;
    }

    Optional<String> refusal(Voice voice, CheckoutRequest request) {
        CheckoutDesk there = desk.getIfAvailable();
        if (there == null) {
            return closed(voice);
        }
        try {
            return there.refusal(voice, request);
        } catch (RuntimeException e) {
            log.error("It cannot be told whether something may be paid, so it may not: {}", SafeTrace.of(e));
            return closed(voice);
        }
    }

    private static Optional<String> closed(Voice voice) {
        return Optional.of(voice.plain(ReceptionPhrase.CHECKOUT_CLOSED));
    }

    /** Money that nobody here has asked for: she is told that it came, and an operator by which name Telegram finds it. */
    Reply paid(Speaker speaker, Heard.Paid paid) {
        CheckoutDesk there = desk.getIfAvailable();
        if (there != null) {
            return there.paid(speaker, paid);
        }
        log.error("A payment has come that nobody has asked for: {}", paid.chargeId());
        return Page.top(speaker.voice()).say(ReceptionPhrase.PAYMENT_CAME).show();
    }
}
