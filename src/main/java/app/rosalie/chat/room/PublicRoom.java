package app.rosalie.chat.room;

import app.rosalie.chat.Reply;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.question.NoQuestion;

/** A room for everybody. It asks for nothing in writing. */
public non-sealed interface PublicRoom<A extends Action> extends AnyRoom<A, NoQuestion> {

    Reply on(Speaker speaker, A action);
}
