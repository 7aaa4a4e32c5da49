package app.rosalie.playground;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How the bot presents itself, by language ("" for everybody else). */
final class BotProfile {

    static final String USERNAME = "rosalie_playground_bot";

    final Map<String, String> names = new ConcurrentHashMap<>(Map.of("", "Rosalie"));
    final Map<String, String> descriptions = new ConcurrentHashMap<>();
    final Map<String, String> shortDescriptions = new ConcurrentHashMap<>();

    private final Map<String, ArrayNode> commands = new ConcurrentHashMap<>();
    private final long id;

    BotProfile(long id) {
        this.id = id;
    }

    ObjectNode user() {
        return Json.object()
                .put("id", id)
                .put("is_bot", true)
                .put("first_name", in("", names))
                .put("username", USERNAME);
    }

    static String in(String language, Map<String, String> words) {
        return words.getOrDefault(language, words.getOrDefault("", ""));
    }

    void setCommands(JsonNode scope, String language, ArrayNode list) {
        if (list.isEmpty()) {
            commands.remove(key(scope, language));
        } else {
            commands.put(key(scope, language), list);
        }
    }

    ArrayNode commands(JsonNode scope, String language) {
        return commands.getOrDefault(key(scope, language), Json.array());
    }

    /** The commands that this person sees: the narrowest scope first, her language before any. */
    ArrayNode commandsFor(Person person) {
        for (var scope : List.of("chat:" + person.id(), "all_private_chats:", "default:")) {
            for (var language : List.of(person.language(), "")) {
                var list = commands.get(scope + "|" + language);
                if (list != null) {
                    return list;
                }
            }
        }
        return Json.array();
    }

    private static String key(JsonNode scope, String language) {
        return scope.path("type").asString("default") + ":"
                + scope.path("chat_id").asString("") + "|" + language;
    }
}
