package app.rosalie.playground;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The bot's name, descriptions and commands. */
final class Presenting {

    private static final int MOST_COMMANDS = 100;

    private final Switchboard board;

    Presenting(Switchboard board) {
        this.board = board;
    }

    void addTo(Map<String, BotApi.Method> methods) {
        var bot = board.bot;
        addWords(methods, "name", "name", bot.names, 64);
        addWords(methods, "description", "description", bot.descriptions, 512);
        addWords(methods, "shortdescription", "short_description", bot.shortDescriptions, 120);
        methods.put("setmycommands", this::setCommands);
        methods.put("deletemycommands", params -> keep(params, Json.array()));
        methods.put(
                "getmycommands",
                params -> bot.commands(scope(params), language(params)).toString());
    }

    private void addWords(
            Map<String, BotApi.Method> methods, String what, String field, Map<String, String> words, int longest) {
        methods.put("setmy" + what, params -> {
            var text = params.text(field, "").strip();
            if (text.length() > longest) {
                throw Refusal.badRequest("bot " + field.replace('_', ' ') + " is too long");
            }
            if (text.isEmpty()) {
                words.remove(language(params));
            } else {
                words.put(language(params), text);
            }
            board.events.tellAll(() -> View.event("profile"));
            return "true";
        });
        methods.put(
                "getmy" + what,
                params -> Json.object()
                        .put(field, BotProfile.in(language(params), words))
                        .toString());
    }

    private String setCommands(Params params) {
        if (!(params.json("commands") instanceof ArrayNode list)) {
            throw Refusal.badRequest("can't parse commands: expected an Array");
        }
        if (list.size() > MOST_COMMANDS) {
            throw Refusal.badRequest("BOT_COMMANDS_TOO_MUCH");
        }
        var commands = Json.array();
        for (var command : list.values()) {
            commands.add(checked(command));
        }
        return keep(params, commands);
    }

    private String keep(Params params, ArrayNode commands) {
        board.bot.setCommands(scope(params), language(params), commands);
        board.events.tellAll(() -> View.event("profile"));
        return "true";
    }

    private static JsonNode checked(JsonNode command) {
        var name = command.path("command").asString("");
        var bare = name.startsWith("/") ? name.substring(1) : name;
        if (!bare.matches("[a-z0-9_]{1,32}")) {
            throw Refusal.badRequest("BOT_COMMAND_INVALID");
        }
        var description = command.path("description").asString("").strip();
        if (description.isEmpty() || description.length() > 256) {
            throw Refusal.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
        }
        return Json.object().put("command", bare).put("description", description);
    }

    private static JsonNode scope(Params params) {
        var scope = params.json("scope");
        return scope == null ? Json.object() : scope;
    }

    private static String language(Params params) {
        var language = params.text("language_code", "");
        if (!language.matches("([a-z]{2})?")) {
            throw Refusal.badRequest("invalid language code specified");
        }
        return language;
    }
}
