package app.rosalie.playground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls to the control API, each of which has to succeed. */
public final class ControlClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private ControlClient() {}

    public static JsonNode get(String url) {
        return JSON.readTree(send("GET", url, BodyPublishers.noBody(), BodyHandlers.ofString()));
    }

    public static JsonNode post(String url, String json) {
        return JSON.readTree(send("POST", url, BodyPublishers.ofString(json), BodyHandlers.ofString()));
    }

    static byte[] bytes(String url) {
        return send("GET", url, BodyPublishers.noBody(), BodyHandlers.ofByteArray());
    }

    private static <T> T send(String method, String url, BodyPublisher body, BodyHandler<T> handler) {
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        try {
            var response = HTTP.send(request, handler);
            if (response.statusCode() != 200) {
                throw new AssertionError(method + " " + url + " → " + response.statusCode() + " " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
