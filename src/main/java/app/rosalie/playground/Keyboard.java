package app.rosalie.playground;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The buttons under a message. */
record Keyboard(List<List<Key>> rows) {

    static final Keyboard NONE = new Keyboard(List.of());

    private static final int MOST_KEYS = 100;
    private static final int MOST_IN_A_ROW = 8;
    private static final int LONGEST_DATA_BYTES = 64;
    private static final int LONGEST_COPY = 256;
    private static final Set<String> STYLES = Set.of("danger", "success", "primary");
    private static final Set<String> OTHER_KINDS = Set.of(
            "web_app",
            "login_url",
            "switch_inline_query",
            "switch_inline_query_current_chat",
            "switch_inline_query_chosen_chat",
            "callback_game",
            "pay");

    /** What a button does when it is pressed. */
    enum Kind {
        PRESS,
        LINK,
        COPY,
        OTHER
    }

    /** @param value the callback data, the address, the text to copy, or the name of another kind */
    record Key(
            String label, Kind kind, String value, @Nullable String style) {

        ObjectNode json() {
            var json = Json.object().put("text", label);
            switch (kind) {
                case PRESS -> json.put("callback_data", value);
                case LINK -> json.put("url", value);
                case COPY -> json.putObject("copy_text").put("text", value);
                case OTHER -> json.put(value, "");
            }
            if (style != null) {
                json.put("style", style);
            }
            return json;
        }
    }

    /** @throws Refusal where the server would refuse one of the buttons */
    static Keyboard read(@Nullable JsonNode markup, boolean inlineOnly) {
        if (markup == null || markup.isNull() || (markup.isObject() && markup.isEmpty())) {
            return NONE;
        }
        if (!markup.isObject()) {
            throw Refusal.badRequest("object expected as reply markup");
        }
        var inline = markup.get("inline_keyboard");
        if (inline == null) {
            if (inlineOnly) {
                throw Refusal.badRequest("inline keyboard expected");
            }
            return NONE;
        }
        if (!inline.isArray()) {
            throw Refusal.badRequest("field \"inline_keyboard\" must be of type Array");
        }
        var rows = new ArrayList<List<Key>>();
        for (var row : inline.values()) {
            if (!row.isArray()) {
                throw Refusal.badRequest("field \"inline_keyboard\" must be an Array of Arrays");
            }
            var keys = row.values().stream().map(Keyboard::key).toList();
            if (!keys.isEmpty()) {
                rows.add(keys);
            }
        }
        checkSize(rows);
        return new Keyboard(List.copyOf(rows));
    }

    private static void checkSize(List<List<Key>> rows) {
        if (rows.stream().mapToInt(List::size).sum() > MOST_KEYS
                || rows.stream().anyMatch(row -> row.size() > MOST_IN_A_ROW)) {
            throw Refusal.badRequest("reply markup is too long");
        }
    }

    private static Key key(JsonNode json) {
        if (!json.isObject()) {
            throw unreadable("expected an Object");
        }
        var label = json.path("text").asString("");
        if (label.isBlank()) {
            throw unreadable(json.has("text") ? "Field \"text\" must be non-empty" : "Can't find field \"text\"");
        }
        var style = json.path("style").asString(null);
        if (style != null && !STYLES.contains(style)) {
            throw unreadable("Invalid button style specified");
        }
        if (json.has("callback_data")) {
            return new Key(label, Kind.PRESS, data(json.path("callback_data").asString("")), style);
        }
        if (json.has("url")) {
            return new Key(label, Kind.LINK, address(json.path("url").asString("")), style);
        }
        if (json.has("copy_text")) {
            return new Key(
                    label, Kind.COPY, copied(json.path("copy_text").path("text").asString("")), style);
        }
        return OTHER_KINDS.stream()
                .filter(json::has)
                .findFirst()
                .map(kind -> new Key(label, Kind.OTHER, kind, style))
                .orElseThrow(() -> Refusal.badRequest("text buttons are unallowed in the inline keyboard"));
    }

    private static Refusal unreadable(String why) {
        return Refusal.badRequest("can't parse inline keyboard button: " + why);
    }

    private static String data(String data) {
        int bytes = data.getBytes(StandardCharsets.UTF_8).length;
        if (bytes < 1 || bytes > LONGEST_DATA_BYTES) {
            throw Refusal.badRequest("BUTTON_DATA_INVALID");
        }
        return data;
    }

    private static String address(String address) {
        var fault = WebAddress.fault(address);
        if (fault != null) {
            throw Refusal.badRequest("inline keyboard button URL '" + address + "' is invalid: " + fault);
        }
        return address;
    }

    private static String copied(String text) {
        if (text.isEmpty() || text.length() > LONGEST_COPY) {
            throw Refusal.badRequest("BUTTON_COPY_TEXT_INVALID");
        }
        return text;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    ArrayNode json() {
        var json = Json.array();
        for (var row : rows) {
            var array = json.addArray();
            row.forEach(key -> array.add(key.json()));
        }
        return json;
    }

    /** For the phone: what is seen and what a press of it does. */
    ArrayNode shown() {
        var json = Json.array();
        for (var row : rows) {
            var array = json.addArray();
            for (var key : row) {
                array.addObject()
                        .put("label", key.label())
                        .put("kind", key.kind().name().toLowerCase(java.util.Locale.ROOT))
                        .put("value", key.value())
                        .put("style", key.style());
            }
        }
        return json;
    }

    /** The button at this place, counted from 0 in reading order, or null. */
    @Nullable
    Key at(int index) {
        var keys = rows.stream().flatMap(List::stream).toList();
        return index >= 0 && index < keys.size() ? keys.get(index) : null;
    }
}
