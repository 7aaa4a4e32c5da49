package app.rosalie.chat.room;

import app.rosalie.chat.Reply;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.Action;

/** How a room leads on to another that it does not know: by an action, as if a button had been pressed. */
public interface Navigation {

    /** What the room behind the action answers; whoever may not enter it is asked who she is. */
    Reply to(Speaker speaker, Action action);

    /** What is said where nothing was understood; an open question stays open. */
    Reply notUnderstood(Speaker speaker);

    /** What is said of a command that there is not; an open question stays open. */
    Reply unknownCommand(Speaker speaker);
}
