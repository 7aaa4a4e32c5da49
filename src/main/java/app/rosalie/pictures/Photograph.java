package app.rosalie.pictures;

/**
 * A photo that is kept elsewhere, as it is; nothing is drawn. What is painted for it is a plain card that stands in its place
 * where it is gone.
 *
 * @param id by which whoever keeps it finds it
 * @param digest other bytes have another
 */
public record Photograph(long id, String digest, String alt) implements Picture {}
