package app.rosalie.playground;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Posts updates to the bot, oldest first, each until it is taken with a 2xx; waits longer after every refusal. */
final class Webhook {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Switchboard board;
    private @Nullable URI url;
    private @Nullable Thread courier;
    private volatile String lastError = "";
    private volatile long lastErrorDate;

    Webhook(Switchboard board) {
        this.board = board;
    }

    synchronized void set(URI newUrl, String newSecret) {
        remove();
        url = newUrl;
        board.updates.push(true);
        courier = Thread.ofVirtual().name("playground-webhook").start(() -> deliver(newUrl, newSecret));
    }

    synchronized void remove() {
        var running = courier;
        if (running != null) {
            running.interrupt();
            courier = null;
            url = null;
            lastError = "";
            board.updates.push(false);
        }
    }

    synchronized ObjectNode info() {
        var info = Json.object()
                .put("url", url == null ? "" : url.toString())
                .put("has_custom_certificate", false)
                .put("pending_update_count", board.updates.size());
        if (!lastError.isEmpty()) {
            info.put("last_error_date", lastErrorDate).put("last_error_message", lastError);
        }
        return info;
    }

    private void deliver(URI to, String withSecret) {
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var pause = FIRST_PAUSE;
            for (var update = board.updates.awaitPush(); update != null; update = board.updates.awaitPush()) {
                if (isTaken(http, to, withSecret, update.json)) {
                    board.updates.pushed(update);
                    pause = FIRST_PAUSE;
                } else {
                    Thread.sleep(pause);
                    pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isTaken(HttpClient http, URI to, String withSecret, String update) throws InterruptedException {
        var request = HttpRequest.newBuilder(to)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(update));
        if (!withSecret.isEmpty()) {
            request.header("X-Telegram-Bot-Api-Secret-Token", withSecret);
        }
        try {
            int status = http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status / 100 == 2) {
                return true;
            }
            failed("Wrong response from the webhook: " + status);
        } catch (IOException _) {
            failed("Connection failed");
        }
        return false;
    }

    private void failed(String why) {
        lastError = why;
        lastErrorDate = board.clock.instant().getEpochSecond();
    }
}
