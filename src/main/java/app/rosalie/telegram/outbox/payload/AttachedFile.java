package app.rosalie.telegram.outbox.payload;

/**
 * A file as it waits: what it is called and what stands below it. Its bytes lie beside, in the outbox, and are fetched when it
 * goes, so that a long queue of files fills no memory.
 */
public record AttachedFile(String name, String html) {}
