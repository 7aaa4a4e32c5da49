package app.rosalie.playground;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** Takes each request of the playground's own port to where it belongs. */
final class Reception implements HttpHandler {

    private static final int BIGGEST_BODY = 52 * 1024 * 1024;

    private final String botPath;
    private final String filePath;
    private final BotApi bot;
    private final Shelf shelf;
    private final Faults faults;
    private final Site site;

    Reception(String token, BotApi bot, Shelf shelf, Faults faults, Site site) {
        botPath = "/bot" + token + "/";
        filePath = "/file/bot" + token + "/";
        this.bot = bot;
        this.shelf = shelf;
        this.faults = faults;
        this.site = site;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.startsWith(botPath)) {
                serveBot(exchange, path.substring(botPath.length()));
            } else if (path.startsWith("/bot")) {
                send(exchange, Answer.refused(Refusal.unauthorized()));
            } else if (path.startsWith("/file/")) {
                send(exchange, download(path));
            } else {
                serveSite(exchange, path);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void serveBot(HttpExchange exchange, String method) throws IOException, InterruptedException {
        switch (faults.next(method)) {
            case null -> send(exchange, call(exchange, method));
            case Faults.Flood flood -> refuse(exchange, Refusal.tooMany(flood.retryAfterSeconds()));
            case Faults.Refused refused -> refuse(exchange, refused.refusal());
            case Faults.Broken broken -> {
                body(exchange);
                send(exchange, Answer.html(broken.status(), "<html><body><h1>Bad Gateway</h1></body></html>"));
            }
            case Faults.Lost _ -> call(exchange, method);
            case Faults.Unheard _ -> body(exchange);
            case Faults.Slow slow -> {
                var answer = call(exchange, method);
                Thread.sleep(slow.delay());
                send(exchange, answer);
            }
        }
    }

    private static void refuse(HttpExchange exchange, Refusal refusal) throws IOException {
        body(exchange);
        send(exchange, Answer.refused(refusal));
    }

    private Answer call(HttpExchange exchange, String method) throws IOException, InterruptedException {
        var body = body(exchange);
        if (body.length == BIGGEST_BODY) {
            return Answer.json(413, "{\"ok\":false,\"error_code\":413,\"description\":\"Request Entity Too Large\"}");
        }
        try {
            return bot.call(method, Params.read(exchange.getRequestURI().getRawQuery(), contentType(exchange), body));
        } catch (Refusal refusal) {
            return Answer.refused(refusal);
        }
    }

    private Answer download(String path) {
        if (!path.startsWith(filePath)) {
            return Answer.refused(Refusal.unauthorized());
        }
        var fileId = path.replaceAll(".*/|\\.[a-z0-9]+$", "");
        var file = shelf.find(fileId);
        return file == null ? Answer.refused(Refusal.notFound()) : new Answer(200, file.type(), shelf.content(file));
    }

    private void serveSite(HttpExchange exchange, String path) throws IOException {
        var listener = site.listener(path);
        if (listener != null && exchange.getRequestMethod().equals("GET")) {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, 0);
            site.follow(listener, exchange.getResponseBody());
        } else {
            var answer = site.answer(exchange.getRequestMethod(), path, contentType(exchange), body(exchange));
            PageFiles.headers(answer).forEach(exchange.getResponseHeaders()::set);
            send(exchange, answer);
        }
    }

    private static byte[] body(HttpExchange exchange) throws IOException {
        return exchange.getRequestBody().readNBytes(BIGGEST_BODY);
    }

    private static String contentType(HttpExchange exchange) {
        var type = exchange.getRequestHeaders().getFirst("Content-Type");
        return type == null ? "" : type;
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", answer.type());
        boolean bodyless = exchange.getRequestMethod().equals("HEAD") || answer.body().length == 0;
        exchange.sendResponseHeaders(answer.status(), bodyless ? -1 : answer.body().length);
        if (!bodyless) {
            exchange.getResponseBody().write(answer.body());
        }
    }
}
