package app.rosalie.clients;

import app.rosalie.salon.JournalEntryId;

/** What has come of making two clients one. */
public sealed interface MergeOutcome {

    /** @param entry the journal entry that parts them again */
    record Merged(Client kept, JournalEntryId entry) implements MergeOutcome {}

    /** What is noted of both is longer than a note may be. */
    record NotesTooLong() implements MergeOutcome {}

    /** One of them is not in the salon's book, or they are the same. */
    record Unknown() implements MergeOutcome {}
}
