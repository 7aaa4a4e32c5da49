package app.rosalie.chat.room;

import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.AtSalon;
import app.rosalie.chat.question.Question;

/**
 * A room for the clients of the salon that the action names. What it shows is that salon's public side. What a client types is
 * heard by {@link ClientText}, whatever was asked; a question only keeps what was said until a button tells whom it was meant for.
 */
public non-sealed interface ClientRoom<A extends Action & AtSalon, Q extends Question> extends AnyRoom<A, Q> {

    Reply on(SalonClient client, A action);

    /** The action names no salon that there is. */
    Reply withoutSalon(Speaker speaker);
}
