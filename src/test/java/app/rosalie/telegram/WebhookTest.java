package app.rosalie.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.Database;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

class WebhookTest {

    private static final long CAMILLE = 7;
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static TelegramDouble telegram;
    private static Instance rosalie;

    @BeforeAll
    static void start() {
        telegram = new TelegramDouble();
        rosalie = Instance.on(
                Database.H2.fresh(),
                telegram,
                "server.port=0",
                "rosalie.telegram.webhook.url=https://salon.example/",
                "rosalie.telegram.webhook.secret=hush");
    }

    @AfterAll
    static void stop() {
        rosalie.close();
        telegram.close();
    }

    @Test
    void tellsTelegramWhereItIsAndDoesNotPoll() {
        await().untilAsserted(() -> assertThat(telegram.calls("setwebhook")).hasSize(1));
        TelegramDouble.Call call = telegram.calls("setwebhook").getFirst();
        assertThat(call.get("url")).isEqualTo("https://salon.example/telegram/webhook");
        assertThat(call.get("secret_token")).isEqualTo("hush");
        assertThat(call.get("allowed_updates")).contains("my_chat_member");
        assertThat(telegram.calls("deletewebhook")).isEmpty();
        assertThat(rosalie.context
                        .getBean("telegram", HealthIndicator.class)
                        .health()
                        .getStatus())
                .isEqualTo(Status.UP);
    }

    @Test
    void keepsTheUpdateBeforeItSaysOk() throws Exception {
        assertThat(post("hush", update(1, "bonjour"))).isEqualTo(200);
        assertThat(rosalie.count("telegram_seen", "update_id = 1")).isEqualTo(1);
        assertThat(post("hush", update(1, "bonjour"))).isEqualTo(200);
        await().untilAsserted(() -> assertThat(telegram.texts(CAMILLE)).containsExactly("bonjour"));
        await().untilAsserted(() ->
                assertThat(rosalie.count("telegram_inbox", "TRUE")).isZero());
    }

    @Test
    void hearsNobodyWithoutTheSecret() throws Exception {
        assertThat(post("hushh", update(2, "intrus"))).isEqualTo(401);
        assertThat(post("", update(2, "intrus"))).isEqualTo(401);
        assertThat(post(null, update(2, "intrus"))).isEqualTo(401);
        assertThat(rosalie.count("telegram_seen", "update_id = 2")).isZero();
    }

    @Test
    void acceptsWhatItCannotReadSoThatItDoesNotComeAgain() throws Exception {
        assertThat(post("hush", "no json")).isEqualTo(200);
        assertThat(post("hush", "{\"message\":{}}")).isEqualTo(200);
    }

    private static String update(int id, String text) {
        return """
                {"update_id":%d,"message":{"chat":{"id":7,"type":"private"},"from":{"id":7,"first_name":"C"},"text":"%s"}}""".formatted(id, text);
    }

    private static int post(String secret, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + rosalie.port() + "/telegram/webhook"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (secret != null) {
            request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
