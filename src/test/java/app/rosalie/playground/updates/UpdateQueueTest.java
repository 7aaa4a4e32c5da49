package app.rosalie.playground.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.playground.ControlClient;
import app.rosalie.playground.PlaygroundPhone;
import app.rosalie.playground.PlaygroundTest;
import app.rosalie.playground.http.Json;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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

    private JsonNode status() {
        return ControlClient.get(server.url() + "/playground/status");
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
    void endsAWaitingPollWhenAWebhookIsSet() throws Exception {
        var poll = pollInBackground();
        bot.result("setWebhook", Json.object().put("url", "http://127.0.0.1:9/"));
        assertThat(poll.join().path("description").asString()).isEqualTo("Conflict: terminated by setWebhook request");
    }
}
