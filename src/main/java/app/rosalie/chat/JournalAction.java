package app.rosalie.chat;

/** What was done, and taking it back. */
public sealed interface JournalAction extends Action {

    @Code("j")
    record Today() implements JournalAction {}

    @Code("ju")
    record Undo(long entryId) implements JournalAction {}
}
