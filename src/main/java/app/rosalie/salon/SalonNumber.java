package app.rosalie.salon;

/**
 * A salon's number as the buttons carry it that it sends to its clients. It counts up, and whoever knows one knows the others:
 * it opens nothing but what belongs to the speaker.
 */
public record SalonNumber(long number) implements SalonLink {}
