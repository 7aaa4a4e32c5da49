package app.rosalie.salon;

/** Which entry of the {@link Journal}: by it what was done is taken back, as a salon's own or not at all. */
public record JournalEntryId(long value) {}
