package app.rosalie.chat.room;

import app.rosalie.chat.Heard;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SentPhoto;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.question.Question;
import java.util.List;
import java.util.Optional;

/** How a room leads on to another that it does not know: by an action, as if a button had been pressed. */
public interface Navigation {

    /** What the room behind the action answers; whoever may not enter it is asked who she is. */
    Reply to(Speaker speaker, Action action);

    /** As if the text had been typed below a screen that asks this; only rooms for professionals ask. */
    Reply answer(Pro pro, Question asked, String text);

    /** What is typed, where the last screen asked for it at a salon's page; empty where it did not, or this is no answer. */
    Optional<Reply> answerAtSalon(Speaker speaker, String text);

    /** The same for a card that is shared. */
    Optional<Reply> shareAtSalon(Speaker speaker, Heard.Contact contact);

    /** The same for photos. */
    Optional<Reply> photosAtSalon(Speaker speaker, List<SentPhoto> photos);

    /** What is said where nothing was understood; an open question stays open. */
    Reply notUnderstood(Speaker speaker);

    /** What is said of a command that there is not; an open question stays open. */
    Reply unknownCommand(Speaker speaker);
}
