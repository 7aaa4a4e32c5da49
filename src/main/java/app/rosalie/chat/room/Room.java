package app.rosalie.chat.room;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.question.Question;

/** A room for professionals: whoever enters owns the salon that she is answered about. */
public non-sealed interface Room<A extends Action, Q extends Question> extends AnyRoom<A, Q> {

    /** A button was pressed, or something else led here. What the action carries is untrusted but for its form. */
    Reply on(Pro pro, A action);

    /** Something was typed while this room's question was open. */
    Reply hear(Pro pro, Q question, String text);
}
