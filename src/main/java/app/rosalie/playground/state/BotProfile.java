package app.rosalie.playground.state;

import app.rosalie.playground.http.Json;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How the bot presents itself. Safe for many threads. */
public final class BotProfile {

    public static final String USERNAME = "rosalie_playground_bot";

    private final long id;
    private final LocalizedText name = new LocalizedText("Rosalie");
    private final LocalizedText description = new LocalizedText("");
    private final LocalizedText shortDescription = new LocalizedText("");
    private final Map<String, ArrayNode> commands = new ConcurrentHashMap<>();

    BotProfile(long id) {
        this.id = id;
    }

    public LocalizedText name() {
        return name;
    }

    public LocalizedText description() {
        return description;
    }

    public LocalizedText shortDescription() {
        return shortDescription;
    }

    /** As the Bot API writes a user. */
    public ObjectNode user() {
        return Json.object()
                .put("id", id)
                .put("is_bot", true)
                .put("first_name", name.in(""))
                .put("username", USERNAME);
    }

    /**
     * An empty list takes the one that was set away.
     *
     * @param scope as the Bot API writes it
     */
    public void setCommands(JsonNode scope, String language, ArrayNode list) {
        if (list.isEmpty()) {
            commands.remove(key(scope, language));
        } else {
            commands.put(key(scope, language), list);
        }
    }

    /** Exactly what was set there, or an empty list. */
    public ArrayNode commands(JsonNode scope, String language) {
        return commands.getOrDefault(key(scope, language), Json.array());
    }

    /** The commands that this person sees: the narrowest scope first, her language before any. */
    public ArrayNode commandsFor(Person person) {
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
