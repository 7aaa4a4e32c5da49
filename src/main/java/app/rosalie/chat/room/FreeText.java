package app.rosalie.chat.room;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;

/** Reads what a professional types when nothing was asked. There is one. */
public interface FreeText {

    Reply hear(Pro pro, String text);

    /** Whether the text is plainly about something else than what is asked in passing. */
    boolean isPlain(Pro pro, String text);
}
