package app.rosalie.playground.state;

import app.rosalie.playground.http.Refusal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads the keys that a bot puts below the chat. */
final class ReplyKeyboardReader {

    private ReplyKeyboardReader() {}

    /** @throws Refusal where the server would refuse it */
    static ReplyKeyboard read(JsonNode markup) {
        var rows = new ArrayList<List<ReplyKeyboard.Key>>();
        var keyboard = markup.path("keyboard");
        if (!keyboard.isArray()) {
            throw Refusal.badRequest("field \"keyboard\" must be of type Array");
        }
        for (var row : keyboard.values()) {
            if (!row.isArray()) {
                throw Refusal.badRequest("field \"keyboard\" must be an Array of Arrays");
            }
            if (!row.isEmpty()) {
                rows.add(row.values().stream().map(ReplyKeyboardReader::key).toList());
            }
        }
        if (rows.isEmpty()) {
            throw Refusal.badRequest("reply markup is empty");
        }
        return new ReplyKeyboard(
                List.copyOf(rows),
                markup.path("one_time_keyboard").asBoolean(false),
                markup.path("input_field_placeholder").asString(""));
    }

    private static ReplyKeyboard.Key key(JsonNode json) {
        if (!json.isObject() && !json.isString()) {
            throw Refusal.badRequest("can't parse keyboard button: expected an Object");
        }
        var label = json.isString() ? json.asString() : json.path("text").asString("");
        if (label.isBlank()) {
            throw Refusal.badRequest("can't parse keyboard button: "
                    + (json.isString() || json.has("text")
                            ? "Field \"text\" must be non-empty"
                            : "Can't find field \"text\""));
        }
        return new ReplyKeyboard.Key(label, json.path("request_contact").asBoolean(false), KeyReader.style(json));
    }
}
