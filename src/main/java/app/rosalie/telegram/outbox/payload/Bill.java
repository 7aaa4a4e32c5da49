package app.rosalie.telegram.outbox.payload;

/** An invoice as it waits, without the name of who takes the money. */
public record Bill(String title, String description, String payload, long cents) {}
