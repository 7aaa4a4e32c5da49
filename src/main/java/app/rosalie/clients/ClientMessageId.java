package app.rosalie.clients;

/** The number of something that a client has written. */
public record ClientMessageId(long value) {}
