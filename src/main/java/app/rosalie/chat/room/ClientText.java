package app.rosalie.chat.room;

import app.rosalie.chat.Reply;
import app.rosalie.chat.Speaker;
import java.util.Optional;

/** Reads what is typed by somebody who is no professional. There is one. */
public interface ClientText {

    /** Empty where nobody knows her: then there is nothing that she could mean. */
    Optional<Reply> hear(Speaker speaker, String text);
}
