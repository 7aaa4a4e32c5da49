package app.rosalie.playground.state;

import app.rosalie.playground.http.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The keys that a bot puts in the place of the phone's keyboard: they stay below the chat until others come or they are taken away.
 *
 * @param oneTime whether the phone puts them out of sight once one was pressed
 * @param placeholder what stands in the empty field meanwhile, or empty
 */
public record ReplyKeyboard(List<List<Key>> rows, boolean oneTime, String placeholder) {

    /**
     * One key, which writes its label unless it shares a contact.
     *
     * @param contact whether it shares the person's own number
     */
    public record Key(
            String label, boolean contact, @Nullable String style) {}

    /** The key at this place, counted from 0 in reading order, or null. */
    public @Nullable Key at(int index) {
        var keys = rows.stream().flatMap(List::stream).toList();
        return index >= 0 && index < keys.size() ? keys.get(index) : null;
    }

    public boolean asksForContact() {
        return rows.stream().flatMap(List::stream).anyMatch(Key::contact);
    }

    /** For the phone. */
    ObjectNode shown() {
        var json = Json.object().put("placeholder", placeholder);
        json.set("rows", rowsJson());
        return json;
    }

    /** As the Bot API writes it. */
    ObjectNode json() {
        var json = Json.object().put("one_time_keyboard", oneTime).put("input_field_placeholder", placeholder);
        json.set("keyboard", rowsJson());
        return json;
    }

    private ArrayNode rowsJson() {
        var array = Json.array();
        for (var row : rows) {
            var keys = array.addArray();
            row.forEach(key -> keys.addObject()
                    .put("text", key.label())
                    .put("request_contact", key.contact())
                    .put("style", key.style()));
        }
        return array;
    }
}
