package app.rosalie.language;

import org.jspecify.annotations.Nullable;

/** Something that may stand where a {@link Reading} is: reads it, or is null. */
@FunctionalInterface
interface Part<T> {

    @Nullable
    T read();
}
