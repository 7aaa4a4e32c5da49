package app.rosalie.chat.action;

import app.rosalie.salon.JournalEntryId;

/** Taking back what was done. */
public sealed interface JournalAction extends Action {

    /** What was done today. */
    @Code("jt")
    record Today() implements JournalAction {}

    @Code("ju")
    record Undo(JournalEntryId entryId) implements JournalAction {}
}
