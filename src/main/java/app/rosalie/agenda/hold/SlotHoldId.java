package app.rosalie.agenda.hold;

/** Names a hold within the whole database. */
public record SlotHoldId(long value) {}
