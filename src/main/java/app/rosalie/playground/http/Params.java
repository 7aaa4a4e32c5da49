package app.rosalie.playground.http;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The parameters of one call, wherever they came from: query, JSON, form or multipart. */
public final class Params {

    private final Map<String, JsonNode> values = new HashMap<>();
    private final Map<String, Upload> files = new HashMap<>();

    /** A file that came with the call. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Upload(String name, byte[] content) {}

    void put(String name, String value) {
        values.put(name, StringNode.valueOf(value));
    }

    void put(String name, JsonNode value) {
        values.put(name, value);
    }

    void put(String name, Upload file) {
        files.put(name, file);
    }

    /** As a string whatever it was; null where it is absent. */
    public @Nullable String text(String name) {
        var value = values.get(name);
        return value == null ? null : value.isContainer() ? value.toString() : value.asString();
    }

    public String text(String name, String otherwise) {
        var text = text(name);
        return text == null ? otherwise : text;
    }

    public boolean flag(String name) {
        var text = text(name, "").toLowerCase(Locale.ROOT);
        return text.equals("true") || text.equals("yes") || text.equals("1");
    }

    public long number(String name, long otherwise) {
        var text = text(name);
        try {
            return text == null ? otherwise : Long.parseLong(text.strip());
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    /**
     * A nested value; a string is read as JSON, as forms carry it. Null where it is absent.
     *
     * @throws Refusal where it is no JSON
     */
    public @Nullable JsonNode json(String name) {
        var value = values.get(name);
        if (value == null || !value.isString()) {
            return value;
        }
        var text = value.asString();
        return text.isBlank() ? null : parsed(() -> Json.read(text));
    }

    static JsonNode parsed(Supplier<JsonNode> reading) {
        try {
            return reading.get();
        } catch (JacksonException _) {
            throw Refusal.badRequest("can't parse the JSON of the request");
        }
    }

    /** A list of names such as allowed_updates; null where it is absent. */
    public @Nullable Set<String> names(String name) {
        var list = json(name);
        if (list == null) {
            return null;
        }
        var names = new HashSet<String>();
        list.values().forEach(value -> names.add(value.asString()));
        return names;
    }

    /** Null where no file came under that name. */
    public @Nullable Upload file(String name) {
        return files.get(name);
    }

    /** The same, with the files' lengths in place of their bytes. */
    public Params withoutFiles() {
        if (files.isEmpty()) {
            return this;
        }
        var light = new Params();
        light.values.putAll(values);
        files.forEach((name, file) -> light.put(name, "(" + file.content().length + " bytes)"));
        return light;
    }

    /** What was asked, as JSON. */
    public ObjectNode shown() {
        var shown = Json.object();
        values.forEach(shown::set);
        return shown;
    }
}
