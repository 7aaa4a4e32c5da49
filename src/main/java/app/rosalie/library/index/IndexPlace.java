package app.rosalie.library.index;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where an index lies.
 *
 * @param directory of its own, made where it is missing; in memory where empty
 */
public record IndexPlace(Optional<Path> directory) {

    public static IndexPlace memory() {
        return new IndexPlace(Optional.empty());
    }

    public static IndexPlace in(Path directory) {
        return new IndexPlace(Optional.of(directory));
    }
}
