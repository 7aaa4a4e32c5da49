package app.rosalie.chat.room;

import app.rosalie.chat.action.Action;
import app.rosalie.chat.question.Question;
import java.util.List;

/**
 * One room of the conversation, by who may enter: a professional ({@link Room}), a client at a salon's page
 * ({@link ClientRoom}), or anybody ({@link PublicRoom}). It is found by its types: the family of actions that lead to it, and the
 * family of questions that it asks. No other room has either.
 */
public sealed interface AnyRoom<A extends Action, Q extends Question> permits Room, ClientRoom, PublicRoom {

    /** The commands that lead here; no other room has one of the same name. */
    default List<Command> commands() {
        return List.of();
    }
}
