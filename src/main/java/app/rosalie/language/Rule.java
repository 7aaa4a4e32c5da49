package app.rosalie.language;

import org.jspecify.annotations.Nullable;

/** Something that may stand where a {@link TokenCursor} is: reads it, or is null. */
@FunctionalInterface
interface Rule<T> {

    @Nullable
    T read();
}
