package app.rosalie.playground.state;

import app.rosalie.playground.html.WebAddress;
import app.rosalie.playground.http.Refusal;
import app.rosalie.playground.state.Keyboard.Key;
import app.rosalie.playground.state.Keyboard.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one button of an inline keyboard. */
final class KeyReader {

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

    private KeyReader() {}

    /** @throws Refusal where the server would refuse it */
    static Key read(JsonNode json) {
        if (!json.isObject()) {
            throw unreadable("expected an Object");
        }
        var label = label(json);
        var style = style(json);
        if (json.has("callback_data")) {
            return new Key(label, Kind.PRESS, data(json.path("callback_data").asString("")), style);
        }
        if (json.has("url")) {
            return new Key(label, Kind.LINK, address(json.path("url").asString("")), style);
        }
        if (json.has("copy_text")) {
            return new Key(label, Kind.COPY, copied(json.path("copy_text")), style);
        }
        return new Key(label, Kind.OTHER, otherKind(json), style);
    }

    private static String label(JsonNode json) {
        var label = json.path("text").asString("");
        if (label.isBlank()) {
            throw unreadable(json.has("text") ? "Field \"text\" must be non-empty" : "Can't find field \"text\"");
        }
        return label;
    }

    static @Nullable String style(JsonNode json) {
        var style = json.path("style").asString(null);
        if (style != null && !STYLES.contains(style)) {
            throw unreadable("Invalid button style specified");
        }
        return style;
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

    private static String copied(JsonNode copyText) {
        var text = copyText.path("text").asString("");
        if (text.isEmpty() || text.length() > LONGEST_COPY) {
            throw Refusal.badRequest("BUTTON_COPY_TEXT_INVALID");
        }
        return text;
    }

    private static String otherKind(JsonNode json) {
        return OTHER_KINDS.stream()
                .filter(json::has)
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest("text buttons are unallowed in the inline keyboard"));
    }
}
