package app.rosalie.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * As little of a Bot API server as a load needs, so that what is measured is the application: it hands out updates and notes
 * when an answer comes for a chat. It checks nothing; the playground does that.
 */
final class LoadTelegram implements AutoCloseable {

    private static final Pattern OFFSET = Pattern.compile("\"?offset\"?[=:]\\s*\"?(-?\\d+)");

    /** In JSON, or in a part of a form, which has headers of its own. */
    private static final Pattern CHAT =
            Pattern.compile("\"chat_id\"(?::\\s*\"?|\\r\\n(?:[^\\r]+\\r\\n)*\\r\\n)(-?\\d+)");

    private final HttpServer http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final LinkedBlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final AtomicLong updateIds = new AtomicLong(1);
    private final AtomicInteger messageIds = new AtomicInteger(1);
    private final List<Waiting> unconfirmed = new ArrayList<>();
    private final ConcurrentMap<Long, LongConsumer> answered = new ConcurrentHashMap<>();

    private volatile boolean keepsPhotos;
    private volatile CompletableFuture<Long> nextPoll = new CompletableFuture<>();
    private volatile Consumer<String> reader = body -> {};
    private volatile Arrivals arrivals = new Arrivals(chat -> false);
    private volatile Storm storm = Storm.NONE;

    private record Waiting(long id, String json) {}

    LoadTelegram() throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "4096");
        http = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 1024);
        http.setExecutor(threads);
        http.createContext("/", this::handle);
        http.start();
    }

    String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    /** Types a text; {@code whenAnswered} hears the nanosecond at which a message for that chat comes in. */
    void type(long userId, String text, LongConsumer whenAnswered) {
        answered.put(userId, whenAnswered);
        long id = updateIds.getAndIncrement();
        queue.add(
                new Waiting(id, """
                        {"update_id":%d,"message":{"message_id":%d,"date":1772524800,"text":"%s",%s\
                        "from":{"id":%d,"is_bot":false,"first_name":"Pro","language_code":"fr"},\
                        "chat":{"id":%d,"type":"private","first_name":"Pro"}}}""".formatted(id, messageIds.getAndIncrement(), text, command(text), userId, userId)));
    }

    private static String command(String text) {
        return text.startsWith("/")
                ? "\"entities\":[{\"type\":\"bot_command\",\"offset\":0,\"length\":%d}],".formatted(text.length())
                : "";
    }

    /** From now on a photo has an id by which it can be sent again; before, each has to be painted. */
    void keepPhotos() {
        keepsPhotos = true;
    }

    /** Completes when updates are asked for the next time, with the nanosecond of it. */
    CompletableFuture<Long> nextPoll() {
        CompletableFuture<Long> poll = new CompletableFuture<>();
        nextPoll = poll;
        return poll;
    }

    /** From now on what is sent is read there too, as it came: bytes as characters, in a form or in JSON. */
    void isReadBy(Consumer<String> reader) {
        this.reader = reader;
    }

    /** From now on new messages are noted there. */
    void notes(Arrivals there) {
        arrivals = there;
    }

    /** From now on new messages meet with it. */
    void meets(Storm trouble) {
        storm = trouble;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
        String query = exchange.getRequestURI().getRawQuery();
        respond(exchange, answer(method, query == null ? body : query + body));
    }

    private String answer(String method, String body) {
        return switch (method) {
            case "getupdates" -> updates(body);
            case "getme" ->
                ok(
                        "{\"id\":1,\"is_bot\":true,\"first_name\":\"Rosalie\",\"username\":\"rosalie_bot\",\"can_join_groups\":true}");
            case "sendmessage", "sendphoto" -> newMessage(method, body);
            case "senddocument", "editmessagetext", "editmessagemedia" -> message(method, body);
            case "getmycommands" -> ok("[]");
            case "getmydescription" -> ok("{\"description\":\"\"}");
            case "getmyshortdescription" -> ok("{\"short_description\":\"\"}");
            default -> ok("true");
        };
    }

    private String newMessage(String method, String body) {
        int wait = storm.secondsToWait();
        if (wait > 0) {
            return """
                    {"ok":false,"error_code":429,"description":"Too Many Requests: retry after %1$d",\
                    "parameters":{"retry_after":%1$d}}""".formatted(wait);
        }
        arrivals.add(chat(body), System.nanoTime());
        return message(method, body);
    }

    private static long chat(String body) {
        Matcher chat = CHAT.matcher(body);
        return chat.find() ? Long.parseLong(chat.group(1)) : 0;
    }

    private String message(String method, String body) {
        long now = System.nanoTime();
        long chatId = chat(body);
        reader.accept(body);
        LongConsumer waiting = answered.remove(chatId);
        if (waiting != null) {
            waiting.accept(now);
        }
        String photo = method.equals("sendphoto") && keepsPhotos
                ? ",\"photo\":[{\"file_id\":\"p%d\",\"file_unique_id\":\"u%d\",\"width\":1080,\"height\":760}]"
                        .formatted(chatId, chatId)
                : "";
        return ok("{\"message_id\":%d,\"date\":1772524800,\"chat\":{\"id\":%d,\"type\":\"private\"}%s}"
                .formatted(messageIds.getAndIncrement(), chatId, photo));
    }

    private String updates(String body) {
        nextPoll.complete(System.nanoTime());
        Matcher offset = OFFSET.matcher(body);
        long from = offset.find() ? Long.parseLong(offset.group(1)) : 0;
        synchronized (unconfirmed) {
            unconfirmed.removeIf(update -> update.id() < from);
            if (unconfirmed.isEmpty()) {
                take();
            }
            StringBuilder json = new StringBuilder("[");
            for (Waiting update : unconfirmed) {
                json.append(json.length() > 1 ? "," : "").append(update.json());
            }
            return ok(json.append(']').toString());
        }
    }

    private void take() {
        try {
            Waiting first = queue.poll(2, TimeUnit.SECONDS);
            if (first != null) {
                unconfirmed.add(first);
                queue.drainTo(unconfirmed, 99);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static String ok(String result) {
        return "{\"ok\":true,\"result\":" + result + "}";
    }

    private static void respond(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(json.startsWith("{\"ok\":true") ? 200 : 429, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }
}
