package app.rosalie.language.text;

import org.jspecify.annotations.Nullable;

/** Something that may stand where a {@link TokenCursor} is: reads it, or is null. */
@FunctionalInterface
public interface Rule<T> {

    @Nullable
    T read();
}
