package app.rosalie.chat.journal;

import app.rosalie.chat.JournalAction;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import org.springframework.stereotype.Component;

/** What was done today, and taking it back. */
@Component
public class JournalRoom {

    public Reply on(Pro pro, JournalAction action) {
        throw new UnsupportedOperationException();
    }
}
