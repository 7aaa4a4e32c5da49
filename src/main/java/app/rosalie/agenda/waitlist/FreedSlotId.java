package app.rosalie.agenda.waitlist;

/** Names a freed slot within the whole database. */
public record FreedSlotId(long value) {}
