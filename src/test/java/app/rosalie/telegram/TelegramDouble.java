package app.rosalie.telegram;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The other end of the wire, small enough to be told what to do wrong. Keeps what it was asked. */
final class TelegramDouble implements AutoCloseable {

    static final String TOKEN = "123456:Secret-Token_of-the-test";

    private static final Pattern PART =
            Pattern.compile("name=\"([^\"]+)\"(; filename=\"[^\"]*\")?.*?\\r\\n\\r\\n(.*?)\\r\\n--", Pattern.DOTALL);

    /** One call as it came, media and all. */
    record Call(String method, Map<String, String> fields, long at) {
        long chat() {
            return Long.parseLong(fields.getOrDefault("chat_id", "0"));
        }

        String get(String field) {
            return fields.getOrDefault(field, "");
        }
    }

    static final String EDITED =
            "{\"ok\":true,\"result\":{\"message_id\":55,\"date\":1,\"chat\":{\"id\":1,\"type\":\"private\"}}}";

    /** What to answer instead of the truth; status 0: nothing, the line goes dead. */
    record Fault(int status, String body, Runnable before) {}

    /** A fault that waits for a call it is meant for. */
    private record Planned(Predicate<Call> which, Fault fault) {}

    final List<Call> calls = new CopyOnWriteArrayList<>();
    final AtomicInteger messageIds = new AtomicInteger(1000);
    private final List<Planned> faults = new ArrayList<>();
    private final Deque<String> updates = new ArrayDeque<>();
    private final Map<String, String> card = new ConcurrentHashMap<>();
    private final AtomicInteger updateIds = new AtomicInteger(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private volatile boolean closed;

    TelegramDouble() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The next calls of this method go wrong in these ways, one after the other. */
    void failing(String method, Fault... next) {
        failing(call -> call.method().equals(method), next);
    }

    /** The next calls of this method for this chat; a late call for another chat takes nothing away. */
    void failing(long chat, String method, Fault... next) {
        failing(call -> call.method().equals(method) && call.chat() == chat, next);
    }

    void failing(Predicate<Call> which, Fault... next) {
        synchronized (faults) {
            Stream.of(next).forEach(fault -> faults.add(new Planned(which, fault)));
        }
    }

    /** Nothing goes wrong any more. */
    void recovers() {
        synchronized (faults) {
            faults.clear();
        }
    }

    static Fault error(int code, String description) {
        return new Fault(code, """
                {"ok":false,"error_code":%d,"description":"%s"}""".formatted(code, description), () -> {});
    }

    static Fault flood(int seconds) {
        return new Fault(429, """
                {"ok":false,"error_code":429,"description":"Too Many Requests: retry after %1$d",\
                "parameters":{"retry_after":%1$d}}""".formatted(seconds), () -> {});
    }

    static Fault lost() {
        return new Fault(0, "", () -> {});
    }

    static Fault page(int code) {
        return new Fault(code, "<html>Bad Gateway</html>", () -> {});
    }

    int says(long chat, String text) {
        return update("""
                "message":{"message_id":%d,"date":1,"chat":{"id":%d,"type":"private"},\
                "from":{"id":%d,"is_bot":false,"first_name":"Camille","language_code":"fr"},"text":%s}""".formatted(
                messageIds.incrementAndGet(), chat, chat, JsonMapper.shared().writeValueAsString(text)));
    }

    int presses(long chat, long messageId, String data, String callbackId) {
        return presses(chat, messageId, data, callbackId, "");
    }

    /**
     * @param photo the unique id of the photo in the pressed message, or empty for a text
     */
    int presses(long chat, long messageId, String data, String callbackId, String photo) {
        String held = photo.isEmpty()
                ? "\"text\":\"x\""
                : "\"photo\":[{\"file_id\":\"s\",\"file_unique_id\":\"small\"},{\"file_id\":\"l\",\"file_unique_id\":\""
                        + photo + "\"}]";
        return update("""
                "callback_query":{"id":"%s","from":{"id":%d,"is_bot":false,"first_name":"Camille"},"data":"%s",\
                "message":{"message_id":%d,"date":1,"chat":{"id":%d,"type":"private"},%s}}""".formatted(callbackId, chat, data, messageId, chat, held));
    }

    int update(String content) {
        int id = updateIds.getAndIncrement();
        raw("{\"update_id\":" + id + "," + content + "}");
        return id;
    }

    /** The next update has this id. */
    void jumpTo(int id) {
        updateIds.set(id);
    }

    void raw(String update) {
        synchronized (updates) {
            updates.add(update);
            updates.notifyAll();
        }
    }

    List<Call> calls(String method) {
        return calls(call -> call.method().equals(method));
    }

    List<Call> calls(Predicate<Call> which) {
        return calls.stream().filter(which).toList();
    }

    /** The texts of messages sent or edited in a chat, in order. */
    List<String> texts(long chat) {
        return calls.stream()
                .filter(call -> call.chat() == chat && call.fields().containsKey("text"))
                .map(call -> call.get("text"))
                .toList();
    }

    /** Every text that arrived, once for each chat. */
    Set<String> texts() {
        return calls.stream()
                .filter(call -> call.fields().containsKey("text"))
                .map(call -> call.chat() + " " + call.get("text"))
                .collect(Collectors.toSet());
    }

    /** Every file that arrived, once for each chat, with its content. */
    Set<String> documents() {
        return calls("senddocument").stream()
                .map(call -> call.chat() + " " + call.get(call.get("document").replace("attach://", "")))
                .collect(Collectors.toSet());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path = exchange.getRequestURI().getPath().split("/");
            String method = path[2].toLowerCase(java.util.Locale.ROOT);
            byte[] body = exchange.getRequestBody().readAllBytes();
            Call call = new Call(method, fields(exchange, body), System.nanoTime());
            Optional<Fault> fault = fault(call);
            if (!method.equals("getupdates")) {
                calls.add(call);
            }
            if (!path[1].equals("bot" + TOKEN)) {
                reply(exchange, error(401, "Unauthorized"));
                return;
            }
            if (fault.isPresent()) {
                fault.get().before().run();
                reply(exchange, fault.get());
                return;
            }
            reply(exchange, new Fault(200, "{\"ok\":true,\"result\":" + result(call) + "}", () -> {}));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Fault> fault(Call call) {
        synchronized (faults) {
            Optional<Planned> next =
                    faults.stream().filter(it -> it.which().test(call)).findFirst();
            next.ifPresent(faults::remove);
            return next.map(Planned::fault);
        }
    }

    private static void reply(HttpExchange exchange, Fault fault) throws IOException {
        if (fault.status() == 0) {
            return;
        }
        byte[] bytes = fault.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(fault.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private String result(Call call) throws InterruptedException {
        return switch (call.method()) {
            case "getupdates" -> poll(call);
            case "getme" -> "{\"id\":123456,\"is_bot\":true,\"first_name\":\"Rosalie\",\"username\":\"RosalieBot\"}";
            case "getmycommands" -> card.getOrDefault("commands", "[]");
            case "setmycommands" -> put("commands", call.get("commands"));
            case "getmydescription" -> text("description");
            case "setmydescription" -> put("description", call.get("description"));
            case "getmyshortdescription" -> text("short_description");
            case "setmyshortdescription" -> put("short_description", call.get("short_description"));
            case "sendmessage", "senddocument" -> message(messageIds.incrementAndGet(), call, "");
            case "sendphoto" -> message(messageIds.incrementAndGet(), call, photo(call));
            case "editmessagetext", "editmessagecaption" -> message(Integer.parseInt(call.get("message_id")), call, "");
            case "editmessagemedia" -> message(Integer.parseInt(call.get("message_id")), call, photo(call));
            default -> "true";
        };
    }

    private String put(String key, String value) {
        card.put(key, value);
        return "true";
    }

    private String text(String key) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        return node.put(key, card.getOrDefault(key, "")).toString();
    }

    private static String message(int id, Call call, String more) {
        return "{\"message_id\":%d,\"date\":1,\"chat\":{\"id\":%d,\"type\":\"private\"}%s}"
                .formatted(id, call.chat(), more);
    }

    private String photo(Call call) {
        boolean known =
                call.get("photo").startsWith("file-") || call.get("media").contains("\"file-");
        String name = known ? "known" : String.valueOf(messageIds.incrementAndGet());
        return ",\"photo\":[{\"file_id\":\"file-%1$s\",\"file_unique_id\":\"unique-%1$s\",\"width\":1,\"height\":1}]"
                .formatted(name);
    }

    private String poll(Call call) throws InterruptedException {
        long offset = Long.parseLong(call.get("offset"));
        int limit = Integer.parseInt(call.get("limit"));
        long deadline = System.nanoTime() + Long.parseLong(call.get("timeout")) * 1_000_000_000L;
        synchronized (updates) {
            confirm(offset);
            while (updates.isEmpty() && deadline - System.nanoTime() > 0 && !closed) {
                updates.wait(100);
            }
            return "[" + String.join(",", updates.stream().limit(limit).toList()) + "]";
        }
    }

    /** Everything up to the update before this offset. */
    private void confirm(long offset) {
        List<String> all = new ArrayList<>(updates);
        for (int i = 0; i < all.size(); i++) {
            Matcher id = Pattern.compile("\"update_id\":(\\d+)").matcher(all.get(i));
            if (id.find() && Long.parseLong(id.group(1)) == offset - 1) {
                for (int gone = 0; gone <= i; gone++) {
                    updates.remove();
                }
                return;
            }
        }
    }

    int unconfirmed() {
        synchronized (updates) {
            return updates.size();
        }
    }

    private static Map<String, String> fields(HttpExchange exchange, byte[] body) {
        Map<String, String> fields = new ConcurrentHashMap<>();
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        if (type.startsWith("application/json") && body.length > 0) {
            for (Map.Entry<String, JsonNode> field :
                    JsonMapper.shared().readTree(body).properties()) {
                JsonNode value = field.getValue();
                fields.put(field.getKey(), value.isString() ? value.asString() : value.toString());
            }
        } else if (type.startsWith("multipart/")) {
            Matcher part = PART.matcher(new String(body, StandardCharsets.UTF_8));
            while (part.find()) {
                fields.put(part.group(1), part.group(3));
            }
        }
        return fields;
    }

    @Override
    public void close() {
        closed = true;
        synchronized (updates) {
            updates.notifyAll();
        }
        server.stop(0);
        threads.shutdownNow();
    }
}
