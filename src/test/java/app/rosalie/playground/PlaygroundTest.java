package app.rosalie.playground;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.node.ObjectNode;

/** A playground with a still clock, its bot, and Emma, who has said /start. */
abstract class PlaygroundTest {

    static final long EMMA = 2001;

    final TestClock clock = new TestClock();
    PlaygroundServer server;
    BotCalls bot;
    PlaygroundPhone emma;

    @BeforeEach
    void open() throws Exception {
        server = PlaygroundServer.start(0, BotCalls.TOKEN, clock);
        bot = new BotCalls(server);
        emma = PlaygroundPhone.of(server.url(), EMMA, "Emma");
        emma.says("/start");
        bot.confirm(bot.result("getUpdates", Json.object()));
    }

    @AfterEach
    void close() {
        server.close();
    }

    static ObjectNode toEmma() {
        return Json.object().put("chat_id", EMMA);
    }

    static ObjectNode toEmma(String text) {
        return toEmma().put("text", text);
    }

    static ObjectNode about(int messageId) {
        return toEmma().put("message_id", messageId);
    }

    int send(String text) throws Exception {
        return bot.result("sendMessage", toEmma(text)).path("message_id").asInt();
    }

    int sendPhoto(byte[] png, String caption) throws Exception {
        return bot.upload("sendPhoto", toEmma().put("caption", caption), "photo", png)
                .at("/result/message_id")
                .asInt();
    }

    static ObjectNode keyboard(String... buttons) {
        var markup = Json.object();
        var rows = markup.putArray("inline_keyboard");
        for (var button : buttons) {
            rows.addArray().add(Json.read(button));
        }
        return markup;
    }

    static String press(String label, String data) {
        return Json.object().put("text", label).put("callback_data", data).toString();
    }
}
