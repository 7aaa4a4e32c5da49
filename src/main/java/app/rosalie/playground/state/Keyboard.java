package app.rosalie.playground.state;

import app.rosalie.playground.http.Json;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The buttons under a message. */
public record Keyboard(List<List<Key>> rows) {

    public static final Keyboard NONE = new Keyboard(List.of());

    /** What a button does when it is pressed. */
    public enum Kind {
        PRESS,
        LINK,
        COPY,
        OTHER
    }

    /**
     * One button.
     *
     * @param value the callback data, the address, the text to copy, or the name of another kind
     */
    public record Key(
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

        ObjectNode shown() {
            return Json.object()
                    .put("label", label)
                    .put("kind", kind.name().toLowerCase(Locale.ROOT))
                    .put("value", value)
                    .put("style", style);
        }
    }

    /** The one that stands on an invoice by itself. */
    public static Keyboard paying(String amount) {
        return new Keyboard(List.of(List.of(new Key("Payer " + amount, Kind.OTHER, "pay", null))));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** As the Bot API writes it. */
    ArrayNode json() {
        var json = Json.array();
        for (var row : rows) {
            var array = json.addArray();
            row.forEach(key -> array.add(key.json()));
        }
        return json;
    }

    /** For the phone: what is seen and what a press of it does. */
    public ArrayNode shown() {
        var json = Json.array();
        for (var row : rows) {
            var array = json.addArray();
            row.forEach(key -> array.add(key.shown()));
        }
        return json;
    }

    /** The button at this place, counted from 0 in reading order, or null. */
    public @Nullable Key at(int index) {
        var keys = rows.stream().flatMap(List::stream).toList();
        return index >= 0 && index < keys.size() ? keys.get(index) : null;
    }
}
