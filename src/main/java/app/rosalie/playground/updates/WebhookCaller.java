package app.rosalie.playground.updates;

import app.rosalie.playground.http.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Posts updates to the bot, oldest first, each until it is taken with a 2xx; waits longer after every refusal. */
public final class WebhookCaller {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final UpdateQueue updates;
    private final InstantSource clock;
    private @Nullable URI url;
    private @Nullable Thread courier;
    private volatile String lastError = "";
    private volatile long lastErrorDate;

    public WebhookCaller(UpdateQueue updates, InstantSource clock) {
        this.updates = updates;
        this.clock = clock;
    }

    /**
     * From now on updates go to this address.
     *
     * @param newSecret shown at each call; empty for none
     */
    public synchronized void set(URI newUrl, String newSecret) {
        remove();
        url = newUrl;
        updates.push(true);
        courier = Thread.ofVirtual().name("playground-webhook").start(() -> deliver(newUrl, newSecret));
    }

    /** From now on updates wait for a poll. */
    public synchronized void remove() {
        var running = courier;
        if (running != null) {
            running.interrupt();
            courier = null;
            url = null;
            lastError = "";
            updates.push(false);
        }
    }

    /** As getWebhookInfo answers. */
    public synchronized ObjectNode info() {
        var info = Json.object()
                .put("url", url == null ? "" : url.toString())
                .put("has_custom_certificate", false)
                .put("pending_update_count", updates.size());
        if (!lastError.isEmpty()) {
            info.put("last_error_date", lastErrorDate).put("last_error_message", lastError);
        }
        return info;
    }

    private void deliver(URI to, String withSecret) {
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var pause = FIRST_PAUSE;
            for (var update = updates.awaitPush(); update != null; update = updates.awaitPush()) {
                if (isTaken(http, to, withSecret, update.json)) {
                    updates.pushed(update);
                    pause = FIRST_PAUSE;
                } else {
                    Thread.sleep(pause);
                    pause = longer(pause);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private boolean isTaken(HttpClient http, URI to, String withSecret, String update) throws InterruptedException {
        try {
            var call = call(to, withSecret, update);
            int status = http.send(call, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 == 2) {
                return true;
            }
            failed("Wrong response from the webhook: " + status);
        } catch (IOException _) {
            failed("Connection failed");
        }
        return false;
    }

    private static HttpRequest call(URI to, String withSecret, String update) {
        var call = HttpRequest.newBuilder(to)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(update));
        if (!withSecret.isEmpty()) {
            call.header("X-Telegram-Bot-Api-Secret-Token", withSecret);
        }
        return call.build();
    }

    private void failed(String why) {
        lastError = why;
        lastErrorDate = clock.instant().getEpochSecond();
    }
}
