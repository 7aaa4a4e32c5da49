package app.rosalie.playground.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.playground.PlaygroundPhone;
import app.rosalie.playground.PlaygroundTest;
import app.rosalie.playground.http.Json;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class UpdateQueueTest extends PlaygroundTest {

    private static ObjectNode from(long offset) {
        return Json.object().put("offset", offset);
    }

    private static List<Long> ids(JsonNode updates) {
        return updates.values().stream()
                .map(update -> update.path("update_id").asLong())
                .toList();
    }

    private CompletableFuture<JsonNode> pollInBackground() {
        var answer = CompletableFuture.supplyAsync(() -> {
            try {
                return bot.call("getUpdates", from(0).put("timeout", 30));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        await().until(() -> status().path("polled").asBoolean());
        return answer;
    }

    private JsonNode status() throws Exception {
        return Json.read(java.net
                .URI
                .create(server.url() + "/playground/status")
                .toURL()
                .openStream()
                .readAllBytes());
    }

    @Test
    void handsOutAgainUntilConfirmed() throws Exception {
        emma.says("un");
        emma.says("deux");
        var first = ids(bot.result("getUpdates", from(0)));
        assertThat(first).hasSize(2).isSorted();
        assertThat(ids(bot.result("getUpdates", from(0)))).isEqualTo(first);
        assertThat(ids(bot.result("getUpdates", from(first.getFirst() + 1)))).containsExactly(first.getLast());
        assertThat(PlaygroundPhone.unconfirmed(server.url())).isEqualTo(1);
        bot.result("getUpdates", from(first.getLast() + 1));
        assertThat(PlaygroundPhone.unconfirmed(server.url())).isZero();
    }

    @Test
    void handsOutAtMostTheLimit() throws Exception {
        for (int i = 0; i < 5; i++) {
            emma.says("n° " + i);
        }
        assertThat(bot.result("getUpdates", from(0).put("limit", 2))).hasSize(2);
        assertThat(bot.result("getUpdates", from(-1))).hasSize(1);
        assertThat(bot.result("getUpdates", from(0))).hasSize(1);
    }

    @Test
    void answersAWaitingPollAsSoonAsSomebodySpeaks() throws Exception {
        var poll = pollInBackground();
        emma.says("Bonjour");
        assertThat(poll.join().at("/result/0/message/text").asString()).isEqualTo("Bonjour");
    }

    @Test
    void endsTheFirstOfTwoPollers() throws Exception {
        var first = pollInBackground();
        var second = pollInBackground();
        assertThat(first.join().path("error_code").asInt()).isEqualTo(409);
        assertThat(first.join().path("description").asString())
                .isEqualTo("Conflict: terminated by other getUpdates request; make sure that only one bot instance is "
                        + "running");
        emma.says("Bonjour");
        assertThat(second.join().path("ok").asBoolean()).isTrue();
    }

    @Test
    void bringsOnlyTheKindsThatWereAskedFor() throws Exception {
        bot.result("getUpdates", from(0).set("allowed_updates", Json.read("[\"callback_query\"]")));
        emma.says("ignoré");
        emma.pressesData(1, "x");
        var updates = bot.result("getUpdates", from(0));
        assertThat(updates).hasSize(1);
        assertThat(updates.get(0).has("callback_query")).isTrue();
    }

    @Test
    void dropsUpdatesAfterADay() throws Exception {
        emma.says("hier");
        clock.pass(Duration.ofHours(25));
        assertThat(bot.result("getUpdates", from(0))).isEmpty();
    }

    @Test
    void deliversWhateverJsonATestPutsInEvenWithAnOldId() throws Exception {
        PlaygroundPhone.startUpdateIdsAt(server.url(), 500);
        emma.says("500");
        assertThat(ids(bot.result("getUpdates", from(0)))).containsExactly(500L);
        PlaygroundPhone.injectUpdate(server.url(), "{\"update_id\":7,\"message\":{\"date\":\"soon\"}}");
        PlaygroundPhone.injectUpdate(server.url(), "{\"update_id\":500,\"odd\":true}");
        assertThat(ids(bot.result("getUpdates", from(501)))).containsExactly(7L, 500L);
        assertThat(ids(bot.result("getUpdates", from(501)))).isEmpty();
    }

    @Test
    void tellsAboutEditsStickersAndGroups() throws Exception {
        int id = emma.says("bonjour");
        emma.edits(id, "bonsoir");
        emma.sends("sticker");
        emma.sends("voice");
        emma.sends("photo");
        emma.sends("contact");
        emma.saysInGroup("coucou");
        emma.sharesContact("Léa de Petit", "06 12 34 56 78");
        emma.sharesOwnContact("0612345679");
        var updates = bot.result("getUpdates", from(0));
        assertThat(updates.get(1).at("/edited_message/text").asString()).isEqualTo("bonsoir");
        assertThat(updates.get(2).at("/message/sticker/emoji").asString()).isNotEmpty();
        assertThat(updates.get(3).at("/message/voice/duration").asInt()).isPositive();
        assertThat(updates.get(4).at("/message/photo/0/width").asInt()).isPositive();
        assertThat(updates.get(5).at("/message/contact/phone_number").asString())
                .startsWith("+33");
        assertThat(updates.get(7).at("/message/contact").toString())
                .isEqualTo("{\"phone_number\":\"06 12 34 56 78\",\"first_name\":\"Léa\",\"last_name\":\"de Petit\"}");
        assertThat(updates.get(8).at("/message/contact/user_id").asLong()).isEqualTo(emma.id());
        assertThat(updates.get(6).at("/message/chat/type").asString()).isEqualTo("supergroup");
        var group = updates.get(6).at("/message/chat/id").asLong();
        bot.result("sendMessage", Json.object().put("chat_id", group).put("text", "Je parle en privé"));
    }

    @Test
    void postsToAWebhookUntilItIsTakenAndExcludesPolling() throws Exception {
        var bodies = new CopyOnWriteArrayList<String>();
        var secrets = new CopyOnWriteArrayList<String>();
        var statuses = new ArrayList<>(List.of(500, 503, 200));
        var hook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        hook.createContext("/", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            secrets.add(exchange.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token"));
            exchange.sendResponseHeaders(statuses.size() > 1 ? statuses.removeFirst() : statuses.getFirst(), -1);
            exchange.close();
        });
        hook.start();
        try {
            var url = "http://127.0.0.1:" + hook.getAddress().getPort() + "/hook";
            bot.result("setWebhook", Json.object().put("url", url).put("secret_token", "s3cret"));
            assertThat(bot.refusal("getUpdates", from(0)))
                    .isEqualTo("Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to "
                            + "delete the webhook first");
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
            assertThat(bot.result("getWebhookInfo", Json.object()).path("url").asString())
                    .isEqualTo(url);
            bot.result("deleteWebhook", Json.object());
            assertThat(bot.result("getUpdates", from(0))).isEmpty();
        } finally {
            hook.stop(0);
        }
    }

    @Test
    void endsAWaitingPollWhenAWebhookIsSet() throws Exception {
        var poll = pollInBackground();
        bot.result("setWebhook", Json.object().put("url", "http://127.0.0.1:9/"));
        assertThat(poll.join().path("description").asString()).isEqualTo("Conflict: terminated by setWebhook request");
    }
}
