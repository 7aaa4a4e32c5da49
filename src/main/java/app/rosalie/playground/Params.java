package app.rosalie.playground;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The parameters of one call, wherever they came from: query, JSON, form or multipart. */
final class Params {

    private final Map<String, JsonNode> values = new HashMap<>();
    private final Map<String, Upload> files = new HashMap<>();

    /** A file that came with the call. */
    @SuppressWarnings("ArrayRecordComponent")
    record Upload(String name, byte[] content) {}

    /** @throws Refusal where the body is not what its content type says */
    static Params read(@Nullable String query, @Nullable String contentType, byte[] body) {
        var params = new Params();
        params.readForm(query == null ? "" : query);
        var type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        if (contentType != null && type.startsWith("multipart/form-data")) {
            params.readMultipart(contentType, body);
        } else if (type.startsWith("application/json")) {
            params.readJson(body);
        } else if (body.length > 0) {
            params.readForm(new String(body, StandardCharsets.UTF_8));
        }
        return params;
    }

    private void readForm(String form) {
        for (var pair : form.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw Refusal.badRequest("can't decode the parameters");
        }
    }

    private void readJson(byte[] body) {
        if (body.length == 0) {
            return;
        }
        if (!(parse(() -> Json.read(body)) instanceof ObjectNode object)) {
            throw Refusal.badRequest("object expected as the request body");
        }
        object.forEachEntry((name, value) -> {
            if (!value.isNull()) {
                values.put(name, value);
            }
        });
    }

    private void readMultipart(String contentType, byte[] body) {
        for (var part : Multipart.parts(contentType, body)) {
            var fileName = part.fileName();
            if (fileName != null) {
                files.put(part.name(), new Upload(fileName, part.content()));
            } else {
                put(part.name(), new String(part.content(), StandardCharsets.UTF_8));
            }
        }
    }

    private void put(String name, String value) {
        values.put(name, StringNode.valueOf(value));
    }

    /** As a string whatever it was; null where it is absent. */
    @Nullable
    String text(String name) {
        var value = values.get(name);
        return value == null ? null : value.isContainer() ? value.toString() : value.asString();
    }

    String text(String name, String otherwise) {
        var text = text(name);
        return text == null ? otherwise : text;
    }

    boolean flag(String name) {
        var text = text(name, "").toLowerCase(Locale.ROOT);
        return text.equals("true") || text.equals("yes") || text.equals("1");
    }

    long number(String name, long otherwise) {
        var text = text(name);
        try {
            return text == null ? otherwise : Long.parseLong(text.strip());
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    /** A nested value; a string is read as JSON, as forms carry it. */
    @Nullable
    JsonNode json(String name) {
        var value = values.get(name);
        if (value == null || !value.isString()) {
            return value;
        }
        var text = value.asString();
        return text.isBlank() ? null : parse(() -> Json.read(text));
    }

    private static JsonNode parse(java.util.function.Supplier<JsonNode> reading) {
        try {
            return reading.get();
        } catch (JacksonException _) {
            throw Refusal.badRequest("can't parse the JSON of the request");
        }
    }

    /** A list of names such as allowed_updates; null where it is absent. */
    @Nullable
    Set<String> names(String name) {
        var list = json(name);
        if (list == null) {
            return null;
        }
        var names = new HashSet<String>();
        list.values().forEach(value -> names.add(value.asString()));
        return names;
    }

    @Nullable
    Upload file(String name) {
        return files.get(name);
    }

    /** The same, with the files' lengths in place of their bytes. */
    Params withoutFiles() {
        if (files.isEmpty()) {
            return this;
        }
        var light = new Params();
        light.values.putAll(values);
        files.forEach((name, file) -> light.put(name, "(" + file.content().length + " bytes)"));
        return light;
    }

    /** What was asked, as JSON. */
    ObjectNode shown() {
        var shown = Json.object();
        values.forEach(shown::set);
        return shown;
    }
}
