package app.rosalie.chat.room;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.question.SentenceQuestion;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what a professional types when nothing was asked. There is one. */
public interface FreeText {

    Reply hear(Pro pro, String text);

    /**
     * Reads what somebody else has said, as it was passed on.
     *
     * @param from who has said it, as far as that is known; possibly empty
     */
    Reply relayed(Pro pro, String from, String words);

    /** What the open question stands for, put right by the text; empty where the text does not speak of it. */
    Optional<Reply> amend(Pro pro, String text);

    /** Which of some choices, from 0, has all that the text names; none where it is not exactly one. */
    OptionalInt which(Pro pro, List<String> labels, String text);

    /** Several wishes as they stand by now. */
    Reply list(Pro pro, SentenceQuestion.Several several);

    /** What the button of one of several wishes does: then the list comes back; or where it leads: then the list waits. */
    Reply press(Pro pro, SentenceQuestion.Several several, int place);

    /** The reply with the way back to the list, as long as something is left on it. */
    Reply waiting(Pro pro, SentenceQuestion.Several several, Reply reply);

    /** Whether the text names somebody or something of the salon, a time or a sum. */
    boolean namesAnything(Pro pro, String text);

    /** Whether the text is plainly about something else than what is asked in passing. */
    boolean isPlain(Pro pro, String text);
}
