package app.rosalie.playground.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Forgets everything with the process. */
public final class MemoryStorage implements Storage {

    private final Map<String, byte[]> contents = new LinkedHashMap<>();

    @Override
    public synchronized void put(String name, byte[] content) {
        contents.put(name, content);
    }

    @Override
    public synchronized byte @Nullable [] get(String name) {
        return contents.get(name);
    }

    @Override
    public synchronized void remove(String name) {
        contents.remove(name);
    }

    @Override
    public synchronized List<Entry> list(String folder) {
        int begin = folder.length() + 1;
        return contents.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(folder + "/")
                        && entry.getKey().indexOf('/', begin) < 0)
                .map(entry -> new Entry(entry.getKey().substring(begin), entry.getValue().length))
                .toList();
    }
}
