package app.rosalie.chat.slotoffer;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.SlotOfferAction;
import app.rosalie.chat.room.QuietRoom;
import org.springframework.stereotype.Component;

/** A slot has become free: who might take it, and the words to ask her with. */
@Component
public class SlotOfferRoom implements QuietRoom<SlotOfferAction> {

    private final CandidatesPage candidatesPage;
    private final OfferPage offerPage;

    SlotOfferRoom(CandidatesPage candidatesPage, OfferPage offerPage) {
        this.candidatesPage = candidatesPage;
        this.offerPage = offerPage;
    }

    @Override
    public Reply on(Pro pro, SlotOfferAction action) {
        return switch (action) {
            case SlotOfferAction.Candidates(var cancelled) -> candidatesPage.show(pro, cancelled);
            case SlotOfferAction.Offer(var cancelled, var client) -> offerPage.show(pro, cancelled, client);
        };
    }
}
