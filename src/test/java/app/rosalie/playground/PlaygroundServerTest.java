package app.rosalie.playground;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.playground.http.Json;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlaygroundServerTest {

    private PlaygroundServer server;
    private BotCalls bot;
    private PlaygroundPhone emma;

    @BeforeEach
    void start() {
        server = PlaygroundServer.start(0, BotCalls.TOKEN, InstantSource.system());
        bot = new BotCalls(server);
        emma = PlaygroundPhone.of(server.url(), 2001, "Emma");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void carriesAConversationBothWays() throws Exception {
        emma.says("/start");
        var update = bot.result("getUpdates", Json.object()).get(0);
        assertThat(update.at("/message/text").asString()).isEqualTo("/start");
        assertThat(update.at("/message/entities/0/type").asString()).isEqualTo("bot_command");
        var keyboard = Json.read(
                "{\"inline_keyboard\":[[{\"text\":\"✅ Oui\",\"callback_data\":\"yes\",\"style\":\"success\"}]]}");
        bot.result(
                "SendMessage",
                Json.object()
                        .put("method", "sendmessage")
                        .put("chat_id", "2001")
                        .put("text", "Bonjour <b>Emma</b>")
                        .put("parse_mode", "HTML")
                        .set("reply_markup", keyboard));
        assertThat(emma.latest().html()).isEqualTo("Bonjour <b>Emma</b>");
        var press = emma.presses("✅ Oui");
        long next = update.path("update_id").asLong() + 1;
        var pressed = bot.result("getupdates", Json.object().put("offset", next))
                .get(0)
                .path("callback_query");
        assertThat(pressed.path("data").asString()).isEqualTo("yes");
        bot.result(
                "answerCallbackQuery",
                Json.object()
                        .put("callback_query_id", pressed.path("id").asString())
                        .put("text", "C’est noté"));
        assertThat(emma.awaitsToast(press).text()).isEqualTo("C’est noté");
        assertThat(PlaygroundPhone.unconfirmed(server.url())).isEqualTo(1);
    }
}
