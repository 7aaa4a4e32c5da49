package app.rosalie.playground;

import app.rosalie.playground.http.Json;
import java.io.IOException;
import tools.jackson.databind.JsonNode;

/** A bot in one thread: polls, and hands every update to its script. */
public final class TinyBot implements AutoCloseable {

    /** What the bot does about one update. */
    @FunctionalInterface
    public interface Script {
        void hear(BotCalls calls, JsonNode update) throws IOException, InterruptedException;
    }

    private final Thread thread;

    public TinyBot(PlaygroundServer server, Script script) {
        thread = Thread.ofVirtual().start(() -> run(new BotCalls(server), script));
    }

    private static void run(BotCalls calls, Script script) {
        long offset = 0;
        try {
            while (true) {
                var poll = Json.object().put("offset", offset).put("timeout", 20);
                for (var update : calls.result("getUpdates", poll).values()) {
                    offset = update.path("update_id").asLong() + 1;
                    script.hear(calls, update);
                }
            }
        } catch (IOException | InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }
}
