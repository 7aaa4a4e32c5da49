package app.rosalie;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/**
 * A Rosalie that runs on this machine, as she answers at her operator's door.
 *
 * @param port of that door
 */
record RunningRosalie(String port) {

    /** The backup of a large database takes its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    String door() {
        return "http://127.0.0.1:" + port + "/actuator";
    }

    /**
     * Her answer; empty where nobody listens.
     *
     * @param path begins with a slash
     * @param json may be empty
     */
    Optional<HttpResponse<String>> asked(String method, String path, String json)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(door() + path))
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return Optional.of(client.send(request, BodyHandlers.ofString()));
        } catch (ConnectException nobody) {
            return Optional.empty();
        }
    }
}
