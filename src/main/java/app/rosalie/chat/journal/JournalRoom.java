package app.rosalie.chat.journal;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.JournalAction;
import org.springframework.stereotype.Component;

/** What was done today, and taking it back. */
@Component
public class JournalRoom {

    private final JournalPage journalPage;
    private final UndoPage undoPage;

    JournalRoom(JournalPage journalPage, UndoPage undoPage) {
        this.journalPage = journalPage;
        this.undoPage = undoPage;
    }

    public Reply on(Pro pro, JournalAction action) {
        return switch (action) {
            case JournalAction.Today() -> journalPage.show(pro);
            case JournalAction.Undo(var entry) -> undoPage.of(pro, entry);
        };
    }
}
