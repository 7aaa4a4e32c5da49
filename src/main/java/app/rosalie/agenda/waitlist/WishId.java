package app.rosalie.agenda.waitlist;

/** Names a wish within the whole database. */
public record WishId(long value) {}
