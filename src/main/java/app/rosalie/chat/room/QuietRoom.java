package app.rosalie.chat.room;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.question.NoQuestion;

/** A room for professionals that asks for nothing in writing. */
public interface QuietRoom<A extends Action> extends Room<A, NoQuestion> {

    /** Never called: no screen asks a {@link NoQuestion}. */
    @Override
    default Reply hear(Pro pro, NoQuestion question, String text) {
        throw new IllegalStateException("Nothing was asked");
    }
}
