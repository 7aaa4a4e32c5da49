package app.rosalie.playground.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.playground.PlaygroundPhone;
import app.rosalie.playground.PlaygroundTest;
import app.rosalie.playground.http.Json;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookCallerTest extends PlaygroundTest {

    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> secrets = new CopyOnWriteArrayList<>();
    private final Queue<Integer> refusals = new ConcurrentLinkedQueue<>(List.of(500, 503));
    private HttpServer hook;
    private String url;

    @BeforeEach
    void listen() throws Exception {
        hook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        hook.createContext("/", this::take);
        hook.start();
        url = "http://127.0.0.1:" + hook.getAddress().getPort() + "/hook";
        bot.result("setWebhook", Json.object().put("url", url).put("secret_token", "s3cret"));
    }

    private void take(HttpExchange exchange) throws IOException {
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        secrets.add(exchange.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token"));
        var refusal = refusals.poll();
        exchange.sendResponseHeaders(refusal == null ? 200 : refusal, -1);
        exchange.close();
    }

    @AfterEach
    void hangUp() {
        hook.stop(0);
    }

    @Test
    void postsUntilItIsTaken() {
        emma.says("un");
        emma.says("deux");
        await().until(() -> bodies.size() == 4);
        await().until(() -> PlaygroundPhone.unconfirmed(server.url()) == 0);
        assertThat(bodies.get(0))
                .isEqualTo(bodies.get(1))
                .isEqualTo(bodies.get(2))
                .contains("\"un\"");
        assertThat(bodies.get(3)).contains("\"deux\"");
        assertThat(secrets).containsOnly("s3cret");
    }

    @Test
    void excludesPollingUntilItIsRemoved() throws Exception {
        assertThat(bot.refusal("getUpdates", Json.object()))
                .isEqualTo("Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to "
                        + "delete the webhook first");
        assertThat(bot.result("getWebhookInfo", Json.object()).path("url").asString())
                .isEqualTo(url);
        bot.result("deleteWebhook", Json.object());
        assertThat(bot.result("getUpdates", Json.object())).isEmpty();
    }
}
