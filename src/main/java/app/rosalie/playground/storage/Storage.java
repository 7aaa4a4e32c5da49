package app.rosalie.playground.storage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps bytes under names such as {@code chats/1001/5.json}; safe for many threads. */
public interface Storage {

    /** @param name relative to its folder */
    record Entry(String name, long size) {}

    void put(String name, byte[] content);

    /** Null where there is nothing of that name. */
    byte @Nullable [] get(String name);

    void remove(String name);

    /** What lies directly in this folder, the oldest first. */
    List<Entry> list(String folder);
}
