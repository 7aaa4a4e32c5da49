package app.rosalie.chat.journal;

import app.rosalie.chat.JournalAction;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import org.springframework.stereotype.Component;

/** What was done today, and taking it back. */
@Component
public class JournalRoom {

    private final Today today;
    private final TakingBack takingBack;

    JournalRoom(Today today, TakingBack takingBack) {
        this.today = today;
        this.takingBack = takingBack;
    }

    public Reply on(Pro pro, JournalAction action) {
        return switch (action) {
            case JournalAction.Today() -> today.show(pro);
            case JournalAction.Undo(long entry) -> takingBack.of(pro, entry);
        };
    }
}
