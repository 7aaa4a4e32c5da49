package app.rosalie.salon;

import java.util.Optional;

/**
 * Something done, and what the {@link Journal} wrote down meanwhile.
 *
 * @param entry the first that was written, by which it is undone; empty where nothing was
 */
public record Noted<T>(T result, Optional<JournalEntryId> entry) {}
