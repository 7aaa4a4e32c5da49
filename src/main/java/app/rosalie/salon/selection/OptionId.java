package app.rosalie.salon.selection;

/** Names an option within the whole database. */
public record OptionId(long value) {}
