package app.rosalie.playground.state;

import app.rosalie.playground.http.Refusal;
import app.rosalie.playground.state.Keyboard.Key;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a reply markup, with the limits and the refusals of the real server. */
public final class KeyboardReader {

    private static final int MOST_KEYS = 100;
    private static final int MOST_IN_A_ROW = 8;

    private KeyboardReader() {}

    /**
     * Only an inline keyboard has buttons.
     *
     * @param inlineOnly whether any other markup is refused
     * @throws Refusal where the server would refuse the markup or one of its buttons
     */
    public static Keyboard read(@Nullable JsonNode markup, boolean inlineOnly) {
        if (markup == null || markup.isNull() || (markup.isObject() && markup.isEmpty())) {
            return Keyboard.NONE;
        }
        if (!markup.isObject()) {
            throw Refusal.badRequest("object expected as reply markup");
        }
        var inline = markup.get("inline_keyboard");
        if (inline != null) {
            return new Keyboard(rows(inline));
        }
        if (inlineOnly) {
            throw Refusal.badRequest("inline keyboard expected");
        }
        return Keyboard.NONE;
    }

    private static List<List<Key>> rows(JsonNode inline) {
        if (!inline.isArray()) {
            throw Refusal.badRequest("field \"inline_keyboard\" must be of type Array");
        }
        var rows = new ArrayList<List<Key>>();
        for (var row : inline.values()) {
            if (!row.isArray()) {
                throw Refusal.badRequest("field \"inline_keyboard\" must be an Array of Arrays");
            }
            if (!row.isEmpty()) {
                rows.add(row.values().stream().map(KeyReader::read).toList());
            }
        }
        refuseTooMany(rows);
        return List.copyOf(rows);
    }

    private static void refuseTooMany(List<List<Key>> rows) {
        if (rows.stream().mapToInt(List::size).sum() > MOST_KEYS
                || rows.stream().anyMatch(row -> row.size() > MOST_IN_A_ROW)) {
            throw Refusal.badRequest("reply markup is too long");
        }
    }
}
