package app.rosalie.salon;

import java.time.Instant;

/**
 * One change was taken back, and its subject is again what it was before. Published by Spring's own events within the
 * transaction of the undo, once for each entry that is taken back, the last first; then its subject is put back already.
 *
 * @param entry the journal entry of the change
 * @param kind the {@link UndoHandler} that put it back
 * @param verb what had been done, one of its {@link UndoHandler#verbs}
 * @param subject the id of what was put back
 */
public record ChangeUndone(SalonId salon, Instant at, JournalEntryId entry, String kind, String verb, long subject) {}
