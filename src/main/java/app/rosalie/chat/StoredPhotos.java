package app.rosalie.chat;

import app.rosalie.pictures.Photograph;
import java.util.Optional;

/** Where the photos lie that screens show. */
public interface StoredPhotos {

    /** A JPEG of at most 2 048 pixels; empty where it is gone, because it was deleted or its client agrees no more. */
    Optional<byte[]> jpeg(Photograph photograph);

    /** Whether {@link #jpeg} gives something. */
    boolean has(Photograph photograph);
}
