package app.rosalie.telegram.inbox;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An update as it came.
 *
 * @param chatId whose turn it is; null where it is nobody's
 * @param json the update itself
 */
record ReceivedUpdate(long updateId, @Nullable Long chatId, String json) {

    private static final List<String> TURNS = List.of("message", "callback_query", "edited_message", "my_chat_member");

    /** What a row of the inbox takes; no real update comes near. */
    private static final int LONGEST = 1_000_000;

    /** Throws IllegalArgumentException where there is no id, or one that no computer counts to. */
    static ReceivedUpdate of(JsonNode update) {
        JsonNode id = update.path("update_id");
        if (!id.isIntegralNumber() || !id.canConvertToLong()) {
            throw new IllegalArgumentException("An update without an id");
        }
        String json = update.toString();
        boolean fits = json.length() <= LONGEST;
        return new ReceivedUpdate(id.longValue(), fits ? chat(update) : null, fits ? json : "{}");
    }

    /** Whether it ought to be somebody's turn, and nobody can tell whose. */
    boolean isLost(JsonNode update) {
        return chatId == null && TURNS.stream().anyMatch(update::has);
    }

    private static @Nullable Long chat(JsonNode update) {
        return Stream.of(
                        update.path("message").path("chat"),
                        update.path("callback_query").path("message").path("chat"),
                        update.path("callback_query").path("from"),
                        update.path("edited_message").path("chat"),
                        update.path("my_chat_member").path("chat"))
                .map(chat -> chat.path("id"))
                .filter(id -> id.isIntegralNumber() && id.canConvertToLong())
                .map(JsonNode::longValue)
                .findFirst()
                .orElse(null);
    }
}
