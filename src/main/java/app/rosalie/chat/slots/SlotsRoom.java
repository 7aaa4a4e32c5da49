package app.rosalie.chat.slots;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SlotsAction;
import app.rosalie.chat.SlotsQuestion;
import org.springframework.stereotype.Component;

/** Opening and closing in one tap: slots, days, holidays, weeks that take turns, and how free time is offered. */
@Component
public class SlotsRoom {

    public Reply on(Pro pro, SlotsAction action) {
        throw new UnsupportedOperationException();
    }

    public Reply hear(Pro pro, SlotsQuestion question, String text) {
        throw new UnsupportedOperationException();
    }
}
