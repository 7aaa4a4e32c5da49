package app.rosalie.playground.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.playground.PlaygroundTest;
import app.rosalie.playground.http.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ProfileMethodsTest extends PlaygroundTest {

    private static ObjectNode commands(String list) {
        return Json.object().set("commands", Json.read(list));
    }

    @Test
    void keepsCommandsByScopeAndLanguage() throws Exception {
        bot.result("setMyCommands", commands("[{\"command\":\"help\",\"description\":\"Help\"}]"));
        bot.result(
                "setMyCommands",
                commands("[{\"command\":\"/aide\",\"description\":\"Aide\"}]").put("language_code", "fr"));
        var french = bot.result("getMyCommands", Json.object().put("language_code", "fr"));
        assertThat(french.at("/0/command").asString()).isEqualTo("aide");
        assertThat(bot.result("getMyCommands", Json.object()).at("/0/command").asString())
                .isEqualTo("help");
    }

    @Test
    void refusesCommandsThatCannotBeTyped() throws Exception {
        assertThat(bot.refusal("setMyCommands", commands("[{\"command\":\"À-faire\",\"description\":\"x\"}]")))
                .isEqualTo("Bad Request: BOT_COMMAND_INVALID");
        assertThat(bot.refusal("setMyCommands", commands("[{\"command\":\"aide\",\"description\":\"\"}]")))
                .isEqualTo("Bad Request: BOT_COMMAND_DESCRIPTION_INVALID");
    }

    @Test
    void keepsDescriptionsByLanguage() throws Exception {
        bot.result("setMyDescription", Json.object().put("description", "Hello"));
        bot.result(
                "setMyDescription", Json.object().put("description", "Bonjour").put("language_code", "fr"));
        assertThat(bot.result("getMyDescription", Json.object().put("language_code", "fr"))
                        .path("description")
                        .asString())
                .isEqualTo("Bonjour");
        assertThat(bot.result("getMyDescription", Json.object().put("language_code", "de"))
                        .path("description")
                        .asString())
                .isEqualTo("Hello");
        assertThat(bot.call("setMyDescription", Json.object().put("description", "a".repeat(513)))
                        .path("error_code")
                        .asInt())
                .isEqualTo(400);
        assertThat(bot.call("setMyShortDescription", Json.object().put("short_description", "a".repeat(121)))
                        .path("error_code")
                        .asInt())
                .isEqualTo(400);
    }

    @Test
    void introducesItselfWithTheIdOfItsToken() throws Exception {
        bot.result("setMyName", Json.object().put("name", "Rosa"));
        var me = bot.result("getMe", Json.object());
        assertThat(me.path("id").asLong()).isEqualTo(1);
        assertThat(me.path("first_name").asString()).isEqualTo("Rosa");
    }
}
