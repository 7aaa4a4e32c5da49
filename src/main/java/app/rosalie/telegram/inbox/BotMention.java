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
        for (JsonNode entity : entities) {
            int from = entity.path("offset").asInt(0);
            int to = from + entity.path("length").asInt(0);
            if (from < 0 || to < from || to > text.length()) {
                continue;
            }
            String part = text.substring(from, to).toLowerCase(Locale.ROOT);
            String name = "@" + username.toLowerCase(Locale.ROOT);
            boolean named = !username.isEmpty() && part.endsWith(name);
            boolean ours = switch (entity.path("type").asString("")) {
                case "bot_command" -> named || !part.contains("@");
                case "mention" -> named && part.equals(name);
                default -> false;
            };
            if (ours) {
                return true;
            }
        }
        return false;
    }
}
