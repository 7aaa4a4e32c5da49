package app.rosalie.telegram;

import app.rosalie.playground.PlaygroundPhone;
import app.rosalie.playground.PlaygroundServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The playground as these tests use it: people with phones, troubles on order, and what the bot called. */
final class TestTelegram implements AutoCloseable {

    static final String TOKEN = "123456:Secret-Token_of-the-test";

    private static final AtomicLong PEOPLE = new AtomicLong(100);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final PlaygroundServer server = PlaygroundServer.start(0, TOKEN, InstantSource.system());

    /**
     * A call that was carried out, or refused by the rules; what a fault met is none, but for lost answers.
     *
     * @param method in lower case, as Telegram takes it too
     */
    record Call(String method, JsonNode parameters) {
        String get(String parameter) {
            JsonNode value = parameters.path(parameter);
            return value.isString() ? value.asString() : value.isMissingNode() ? "" : value.toString();
        }
    }

    String url() {
        return server.url();
    }

    /** Somebody new, who has said nothing yet. */
    Person person() {
        return person(PEOPLE.incrementAndGet());
    }

    Person person(long id) {
        return new Person(this, PlaygroundPhone.of(url(), id, "Camille"));
    }

    /** The next calls of this method go wrong in these ways, one after the other. */
    void fails(String method, Fault... faults) {
        for (Fault fault : faults) {
            PlaygroundPhone.orderFault(url(), fault.order(method));
        }
    }

    /** Nothing goes wrong any more. */
    void recovers() {
        PlaygroundPhone.clearFaults(url());
    }

    /** The bot's last 500 calls but for getUpdates, oldest first. */
    List<Call> calls() {
        return PlaygroundPhone.calls(url()).values().stream()
                .map(json -> new Call(json.path("method").asString().toLowerCase(Locale.ROOT), json.path("params")))
                .toList();
    }

    List<Call> calls(String method) {
        return calls().stream().filter(call -> call.method().equals(method)).toList();
    }

    int unconfirmed() {
        return PlaygroundPhone.unconfirmed(url());
    }

    /** How often the bot has called, polls included. */
    long served() {
        return JsonMapper.shared()
                .readTree(send(request("/playground/status").GET()))
                .path("calls")
                .asLong();
    }

    /** Calls a method as the bot would. */
    void call(String method, String json) {
        post("/bot" + TOKEN + "/" + method, json);
    }

    private void post(String path, String json) {
        send(request(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url() + path));
    }

    private static String send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
