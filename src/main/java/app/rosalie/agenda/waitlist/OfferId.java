package app.rosalie.agenda.waitlist;

/** Names an offer within the whole database. */
public record OfferId(long value) {}
