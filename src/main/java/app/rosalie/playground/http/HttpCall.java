package app.rosalie.playground.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request to the playground's own port, and its answer. */
public final class HttpCall {

    /** In bytes; of what is longer, no more is read. */
    public static final int BIGGEST_BODY = 52 * 1024 * 1024;

    private final HttpExchange exchange;

    public HttpCall(HttpExchange exchange) {
        this.exchange = exchange;
    }

    public String method() {
        return exchange.getRequestMethod();
    }

    public String path() {
        return exchange.getRequestURI().getPath();
    }

    /** What follows the question mark, as it came. */
    public @Nullable String query() {
        return exchange.getRequestURI().getRawQuery();
    }

    /** Null where it is not sent. */
    public @Nullable String header(String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    /** Empty where it is not told. */
    public String contentType() {
        var type = header("Content-Type");
        return type == null ? "" : type;
    }

    public byte[] body() throws IOException {
        return exchange.getRequestBody().readNBytes(BIGGEST_BODY);
    }

    public void send(HttpAnswer answer) throws IOException {
        send(answer, Map.of());
    }

    public void send(HttpAnswer answer, Map<String, String> headers) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        boolean bodyless = method().equals("HEAD") || answer.body().length == 0;
        exchange.sendResponseHeaders(answer.status(), bodyless ? -1 : answer.body().length);
        if (!bodyless) {
            exchange.getResponseBody().write(answer.body());
        }
    }

    /** Begins an answer whose end is not known yet. */
    public OutputStream stream(String type) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }
}
