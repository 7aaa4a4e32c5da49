package app.rosalie.pictures.photo;

/** What became of a file that may be a photo. */
public sealed interface PhotoReading {

    /** It is one, and here is what is kept of it. */
    record Readable(CleanPhoto photo) implements PhotoReading {}

    /** It is none that can be kept. */
    record Refused(Reason reason) implements PhotoReading {}

    /** Why a file is refused. */
    enum Reason {
        /** Whatever its name says. */
        NOT_A_PICTURE,
        /** The format of some phones, which is read only where the phone sends the picture as a photo. */
        HEIC,
        /** It ends before its end, or makes no sense. */
        DAMAGED,
        /** It has more pixels than are read. */
        TOO_MANY_PIXELS
    }
}
