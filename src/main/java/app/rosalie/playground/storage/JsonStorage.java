package app.rosalie.playground.storage;

import app.rosalie.playground.http.Json;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** JSON in a storage. What can be read no more, such as half a file, is left out and removed. */
public record JsonStorage(Storage storage) {

    private static final Logger log = LoggerFactory.getLogger(JsonStorage.class);

    public void put(String name, String json) {
        storage.put(name, json.getBytes(StandardCharsets.UTF_8));
    }

    public void remove(String name) {
        storage.remove(name);
    }

    /** What lies in this folder, the oldest first, as far as {@code reading} understands it. */
    public <T> Stream<T> read(String folder, Function<JsonNode, T> reading) {
        return storage.list(folder).stream()
                .map(entry -> readOne(folder + "/" + entry.name(), reading))
                .filter(Objects::nonNull);
    }

    private <T> @Nullable T readOne(String name, Function<JsonNode, T> reading) {
        var content = storage.get(name);
        if (content == null) {
            return null;
        }
        try {
            return reading.apply(Json.read(content));
        } catch (RuntimeException e) {
            log.warn(
                    "{} of the playground is left out, it cannot be read: {}",
                    name,
                    e.toString().lines().findFirst().orElse(""));
            storage.remove(name);
            return null;
        }
    }
}
