package app.rosalie.chat.room;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import java.util.Optional;

/** Answers what a professional has typed and nothing else has understood. There is one. */
public interface LastResort {

    /** Empty where it has no answer either. */
    Optional<Reply> hear(Pro pro, String text);
}
