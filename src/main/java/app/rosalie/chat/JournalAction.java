package app.rosalie.chat;

/** Taking back what was done. */
public sealed interface JournalAction extends Action {

    @Code("ju")
    record Undo(long entryId) implements JournalAction {}
}
