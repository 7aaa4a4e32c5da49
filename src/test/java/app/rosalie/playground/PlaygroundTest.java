package app.rosalie.playground;

import app.rosalie.playground.http.Json;
import app.rosalie.playground.storage.MemoryStorage;
import app.rosalie.playground.storage.Storage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.node.ObjectNode;

/** A playground with a still clock, its bot, and Emma, who has said /start. */
public abstract class PlaygroundTest {

    protected static final long EMMA = 2001;

    protected final TestClock clock = new TestClock();
    protected PlaygroundServer server;
    protected BotCalls bot;
    protected PlaygroundPhone emma;

    @BeforeEach
    protected void open() throws Exception {
        start();
        emma = PlaygroundPhone.of(server.url(), EMMA, "Emma");
        emma.says("/start");
        bot.confirm(bot.result("getUpdates", Json.object()));
    }

    private void start() {
        server = PlaygroundServer.start(0, BotCalls.TOKEN, clock, storage());
        bot = new BotCalls(server);
    }

    /** Where it is kept what is said: nowhere, unless a test wants it kept. */
    protected Storage storage() {
        return new MemoryStorage();
    }

    /** The same playground after a stop. */
    protected void restart() {
        server.close();
        start();
        emma = new PlaygroundPhone(server.url(), EMMA);
    }

    @AfterEach
    protected void close() {
        server.close();
    }

    protected static ObjectNode toEmma() {
        return Json.object().put("chat_id", EMMA);
    }

    protected static ObjectNode toEmma(String text) {
        return toEmma().put("text", text);
    }

    protected static ObjectNode about(int messageId) {
        return toEmma().put("message_id", messageId);
    }

    protected int send(String text) throws Exception {
        return bot.result("sendMessage", toEmma(text)).path("message_id").asInt();
    }

    protected int sendPhoto(byte[] png, String caption) throws Exception {
        return bot.upload("sendPhoto", toEmma().put("caption", caption), "photo", png)
                .at("/result/message_id")
                .asInt();
    }

    protected static ObjectNode keyboard(String... buttons) {
        var markup = Json.object();
        var rows = markup.putArray("inline_keyboard");
        for (var button : buttons) {
            rows.addArray().add(Json.read(button));
        }
        return markup;
    }

    protected static String press(String label, String data) {
        return Json.object().put("text", label).put("callback_data", data).toString();
    }
}
