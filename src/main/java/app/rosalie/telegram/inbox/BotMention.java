package app.rosalie.telegram.inbox;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Whether a message in a group is meant for the bot: a command that names no other bot, or a mention. */
final class BotMention {

    private BotMention() {}

    /**
     * @param username the bot's, without @; empty while it is not known
     */
    static boolean to(String username, JsonNode message) {
        String text = message.path("text").asString(message.path("caption").asString(""));
        JsonNode entities = message.has("entities") ? message.get("entities") : message.path("caption_entities");
        return entities.valueStream()
                .filter(entity -> begin(entity) >= 0 && end(entity) >= begin(entity) && end(entity) <= text.length())
                .anyMatch(entity -> isTo(username, entity, text.substring(begin(entity), end(entity))));
    }

    private static boolean isTo(String username, JsonNode entity, String text) {
        String part = text.toLowerCase(Locale.ROOT);
        String name = "@" + username.toLowerCase(Locale.ROOT);
        boolean named = !username.isEmpty() && part.endsWith(name);
        return switch (entity.path("type").asString("")) {
            case "bot_command" -> named || !part.contains("@");
            case "mention" -> named && part.equals(name);
            default -> false;
        };
    }

    private static int begin(JsonNode entity) {
        return entity.path("offset").asInt(0);
    }

    private static int end(JsonNode entity) {
        return begin(entity) + entity.path("length").asInt(0);
    }
}
