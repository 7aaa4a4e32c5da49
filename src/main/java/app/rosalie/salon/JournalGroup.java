package app.rosalie.salon;

import java.time.Instant;

/**
 * One thing that was done, as the journal tells it.
 *
 * @param entry by which it is undone
 * @param kind the {@link UndoHandler} that wrote it
 * @param verb what was done, one of its {@link UndoHandler#verbs}
 * @param subject the id of what was changed; of the first where there were several
 * @param size how many things of its kind it changed; a close-out is one, whatever was paid
 */
public record JournalGroup(
        JournalEntryId entry, Instant at, String kind, String verb, long subject, long size, boolean undone) {

    JournalGroup(long entry, Instant at, String kind, String verb, long subject, long size, boolean undone) {
        this(new JournalEntryId(entry), at, kind, verb, subject, size, undone);
    }
}
