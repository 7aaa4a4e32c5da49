package app.rosalie.clients;

/** Names a block within the whole database. */
public record OnlineBlockId(long value) {}
