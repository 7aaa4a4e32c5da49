package app.rosalie.chat.onlinebooking;

import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.OnlineBookingAction;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.chat.question.OnlineBookingQuestion;
import app.rosalie.chat.room.ClientRoom;
import org.springframework.stereotype.Component;

/** A client books for herself: what, when, and the first time who she is. */
@Component
public class OnlineBookingRoom implements ClientRoom<OnlineBookingAction, OnlineBookingQuestion> {

    @Override
    public Reply on(SalonClient client, OnlineBookingAction action) {
        return Page.top(client.voice())
                .say(OnlineBookingPhrase.NOT_OPEN, client.salon().name())
                .row(client.button(OnlineBookingPhrase.BACK, new SalonPageAction.Open(client.link())))
                .show();
    }

    @Override
    public Reply withoutSalon(Speaker speaker) {
        return Page.top(speaker.voice())
                .say(OnlineBookingPhrase.UNKNOWN_SALON)
                .row(speaker.button(OnlineBookingPhrase.BACK, new WelcomeAction.Open()))
                .show();
    }
}
