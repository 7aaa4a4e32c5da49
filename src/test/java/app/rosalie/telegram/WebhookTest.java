package app.rosalie.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.telegram.TestTelegram.Call;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.health.contributor.Status;

class WebhookTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Nobody listens there; where the instance really listens is only known once it does. */
    private static final String ELSEWHERE = "http://127.0.0.1:1";

    @RegisterExtension
    private static final Testbed BED = new Testbed(
            "server.port=0", "rosalie.telegram.webhook.url=" + ELSEWHERE + "/", "rosalie.telegram.webhook.secret=hush");

    private final Person camille = BED.telegram.person();

    @Test
    void tellsTelegramWhereItIsAndDoesNotPoll() {
        Call call = registration();
        assertThat(call.get("url")).isEqualTo(ELSEWHERE + "/telegram/webhook");
        assertThat(call.get("secret_token")).isEqualTo("hush");
        assertThat(call.get("allowed_updates")).contains("my_chat_member");
        assertThat(BED.telegram.calls("deletewebhook")).isEmpty();
        assertThat(BED.rosalie.health()).isEqualTo(Status.UP);
    }

    @Test
    void hearsWhatTelegramDelivers() {
        deliversHere();
        camille.greets();
        assertThat(BED.telegram.unconfirmed()).isZero();
    }

    @Test
    void keepsTheUpdateBeforeItSaysOk() throws Exception {
        deliversHere();
        camille.greets();
        assertThat(post("hush", update(1_000_001, "encore"))).isEqualTo(200);
        assertThat(BED.rosalie.count("telegram_seen", "update_id = 1000001")).isEqualTo(1);
        assertThat(post("hush", update(1_000_001, "encore"))).isEqualTo(200);
        camille.sees("bonjour", "encore");
        await().untilAsserted(() ->
                assertThat(BED.rosalie.count("telegram_inbox", "TRUE")).isZero());
    }

    @Test
    void hearsNobodyWithoutTheSecret() throws Exception {
        assertThat(post("hushh", update(1_000_002, "intrus"))).isEqualTo(401);
        assertThat(post("", update(1_000_002, "intrus"))).isEqualTo(401);
        assertThat(post(null, update(1_000_002, "intrus"))).isEqualTo(401);
        assertThat(BED.rosalie.count("telegram_seen", "update_id = 1000002")).isZero();
    }

    @Test
    void acceptsWhatItCannotReadSoThatItDoesNotComeAgain() throws Exception {
        assertThat(post("hush", "no json")).isEqualTo(200);
        assertThat(post("hush", "{\"message\":{}}")).isEqualTo(200);
        assertThat(post("hush", "{\"update_id\":18446744073709551616,\"poll\":{}}"))
                .isEqualTo(200);
        assertThat(BED.rosalie.sql().queryForList("SELECT payload FROM telegram_unreadable", String.class))
                .containsExactlyInAnyOrder(
                        "no json", "{\"message\":{}}", "{\"update_id\":18446744073709551616,\"poll\":{}}");
    }

    private static Call registration() {
        await().untilAsserted(() -> assertThat(BED.telegram.calls("setwebhook")).isNotEmpty());
        return BED.telegram.calls("setwebhook").getFirst();
    }

    private static void deliversHere() {
        registration();
        BED.telegram.call("setWebhook", """
                {"url":"%s","secret_token":"hush"}""".formatted(address()));
    }

    private static String address() {
        return "http://127.0.0.1:" + BED.rosalie.port() + "/telegram/webhook";
    }

    private String update(int id, String text) {
        return """
                {"update_id":%1$d,"message":{"chat":{"id":%2$d,"type":"private"},"from":{"id":%2$d,"first_name":"C"},"text":"%3$s"}}""".formatted(id, camille.id(), text);
    }

    private static int post(String secret, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address()))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (secret != null) {
            request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
