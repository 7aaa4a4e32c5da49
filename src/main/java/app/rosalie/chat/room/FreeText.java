package app.rosalie.chat.room;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what a professional types when nothing was asked. There is one. */
public interface FreeText {

    Reply hear(Pro pro, String text);

    /** What the open question stands for, put right by the text; empty where the text does not speak of it. */
    Optional<Reply> amend(Pro pro, String text);

    /** Which of some choices, from 0, has all that the text names; none where it is not exactly one. */
    OptionalInt which(Pro pro, List<String> labels, String text);

    /** Whether the text names somebody or something of the salon, a time or a sum. */
    boolean namesAnything(Pro pro, String text);

    /** Whether the text is plainly about something else than what is asked in passing. */
    boolean isPlain(Pro pro, String text);
}
