package app.rosalie.telegram;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A proxy before two instances with a webhook: each update goes to both, or to one after the other in turn. */
final class WebhookProxy implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpServer server;
    private final boolean toBoth;
    private volatile List<Instance> instances = List.of();
    private volatile List<Integer> ports = List.of();
    private int turn;

    private WebhookProxy(boolean toBoth) {
        this.toBoth = toBoth;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::deliver);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WebhookProxy toBoth() {
        return new WebhookProxy(true);
    }

    static WebhookProxy inTurn() {
        return new WebhookProxy(false);
    }

    /** Starts two on this database, both with this chat, and stands before them. */
    void start(String place, TestTelegram telegram, ScriptedChat chat, String lease) {
        String[] settings = Stream.concat(
                        Stream.of(Instance.webhook(0, address())), Stream.of("rosalie.telegram.lease=" + lease))
                .toArray(String[]::new);
        instances = List.of(Instance.on(place, telegram, chat, settings), Instance.on(place, telegram, chat, settings));
        before(first().port(), last().port());
    }

    /** Stands before what listens on these ports. */
    void before(int one, int other) {
        ports = List.of(one, other);
    }

    /** What Telegram is to call. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Instance first() {
        return instances.getFirst();
    }

    Instance last() {
        return instances.getLast();
    }

    private void deliver(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] update = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(isTaken(update) ? 200 : 502, -1);
        }
    }

    private boolean isTaken(byte[] update) {
        if (ports.size() < 2) {
            return false;
        }
        List<Integer> receivers = toBoth ? ports : List.of(ports.get(turn++ % 2));
        List<CompletableFuture<Integer>> taken =
                receivers.stream().map(it -> deliver(it, update)).toList();
        return taken.stream().allMatch(it -> it.join() == 200);
    }

    private CompletableFuture<Integer> deliver(int port, byte[] update) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/telegram/webhook"))
                .header("X-Telegram-Bot-Api-Secret-Token", "hush")
                .POST(HttpRequest.BodyPublishers.ofByteArray(update))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .handle((answer, dead) -> answer == null ? 502 : answer.statusCode());
    }

    @Override
    public void close() {
        instances.forEach(Instance::close);
        server.stop(0);
        http.close();
    }
}
