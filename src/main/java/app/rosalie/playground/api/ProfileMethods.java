package app.rosalie.playground.api;

import app.rosalie.playground.http.Json;
import app.rosalie.playground.http.Params;
import app.rosalie.playground.http.Refusal;
import app.rosalie.playground.state.BotProfile;
import app.rosalie.playground.state.Conversations;
import app.rosalie.playground.state.LocalizedText;
import app.rosalie.playground.state.PlaygroundState;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The bot's name, descriptions and commands. */
final class ProfileMethods {

    private static final int MOST_COMMANDS = 100;
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_DESCRIPTION = 512;
    private static final int LONGEST_SHORT_DESCRIPTION = 120;
    private static final int LONGEST_OF_A_COMMAND = 256;

    private final BotProfile bot;
    private final Conversations chats;

    ProfileMethods(PlaygroundState state) {
        bot = state.bot();
        chats = state.chats();
    }

    void addTo(Map<String, BotMethod> methods) {
        addText(methods, "name", bot.name(), LONGEST_NAME);
        addText(methods, "description", bot.description(), LONGEST_DESCRIPTION);
        addText(methods, "short_description", bot.shortDescription(), LONGEST_SHORT_DESCRIPTION);
        methods.put("setmycommands", params -> keep(params, commands(params)));
        methods.put("deletemycommands", params -> keep(params, Json.array()));
        methods.put(
                "getmycommands",
                params -> bot.commands(scope(params), language(params)).toString());
    }

    private void addText(Map<String, BotMethod> methods, String field, LocalizedText texts, int longest) {
        var what = field.replace("_", "");
        methods.put("setmy" + what, params -> {
            texts.put(language(params), text(params, field, longest));
            chats.present();
            return "true";
        });
        methods.put(
                "getmy" + what,
                params -> Json.object().put(field, texts.in(language(params))).toString());
    }

    private static String text(Params params, String field, int longest) {
        var text = params.text(field, "").strip();
        if (text.length() > longest) {
            throw Refusal.badRequest("bot " + field.replace('_', ' ') + " is too long");
        }
        return text;
    }

    private static ArrayNode commands(Params params) {
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
        return commands;
    }

    private String keep(Params params, ArrayNode commands) {
        bot.setCommands(scope(params), language(params), commands);
        chats.present();
        return "true";
    }

    private static JsonNode checked(JsonNode command) {
        var name = command.path("command").asString("");
        var bare = name.startsWith("/") ? name.substring(1) : name;
        if (!bare.matches("[a-z0-9_]{1,32}")) {
            throw Refusal.badRequest("BOT_COMMAND_INVALID");
        }
        var description = command.path("description").asString("").strip();
        if (description.isEmpty() || description.length() > LONGEST_OF_A_COMMAND) {
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
