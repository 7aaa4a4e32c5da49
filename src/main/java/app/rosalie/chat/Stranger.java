package app.rosalie.chat;

/** The speaker, of whom nothing is known: she owns no salon, and is at no salon's page. */
public record Stranger(Turn turn) implements Speaker {}
