package app.rosalie.chat.journal;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.JournalAction;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.QuietRoom;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was done today, and taking it back. */
@Component
public class JournalRoom implements QuietRoom<JournalAction> {

    private final JournalPage journalPage;
    private final UndoPage undoPage;

    JournalRoom(JournalPage journalPage, UndoPage undoPage) {
        this.journalPage = journalPage;
        this.undoPage = undoPage;
    }

    @Override
    public Reply on(Pro pro, JournalAction action) {
        return switch (action) {
            case JournalAction.Today() -> journalPage.show(pro);
            case JournalAction.Undo(var entry) -> undoPage.of(pro, entry);
        };
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.forPro("journal", JournalPhrase.COMMANDS, pro -> new JournalAction.Today()));
    }
}
