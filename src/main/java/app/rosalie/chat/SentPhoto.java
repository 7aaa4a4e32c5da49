package app.rosalie.chat;

import app.rosalie.pictures.photo.PhotoReading;

/**
 * A photo that somebody has sent.
 *
 * @param caption what stands below it, hostile, possibly empty
 */
public record SentPhoto(Fetched fetched, String caption) {

    /** What has come of fetching it. */
    public sealed interface Fetched {}

    /** Here is what it was read as. */
    public record Arrived(PhotoReading reading) implements Fetched {}

    /** It was not handed over. */
    public record Missing(Why why) implements Fetched {}

    /** Why a file was not handed over. */
    public enum Why {
        /** Larger than what a bot is given. */
        TOO_BIG,
        /** It is there no more. */
        GONE,
        /** Nobody answered, several times. */
        UNREACHED
    }
}
