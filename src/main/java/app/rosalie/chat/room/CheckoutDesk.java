package app.rosalie.chat.room;

import app.rosalie.chat.CheckoutRequest;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.words.Voice;
import java.util.Optional;

/** Whoever sends invoices: says yes or no before money goes, and hears that it has come. There is one at most. */
public interface CheckoutDesk {

    /**
     * Why it cannot be paid any more, in plain words of at most 200 characters; empty: it can. Asked beside the chat's turns, outside of
     * any transaction; whoever takes longer than some seconds has said no.
     */
    Optional<String> refusal(Voice voice, CheckoutRequest request);

    /** Within the turn's transaction. The same payment may come again, and late; its charge's id tells. */
    Reply paid(Speaker speaker, Heard.Paid paid);
}
