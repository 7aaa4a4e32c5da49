package app.rosalie.playground.api;

import app.rosalie.playground.http.Refusal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Troubles that somebody ordered for the next calls, or for the next payments (method « payment »), in the order in which they were ordered. Safe for many threads. */
public final class OrderedFaults {

    private static final Set<String> NAMED = Set.of("getupdates", "payment");

    /** What happens to one call. */
    public sealed interface Fault {}

    /** 429: not carried out. */
    public record Flood(int retryAfterSeconds) implements Fault {}

    /**
     * A page of a proxy instead of Telegram's answer, or what else stands in between: not carried out.
     *
     * @param body what comes instead; empty: the page of a proxy
     */
    public record Broken(int status, String body) implements Fault {}

    /** Carried out, but the connection drops before the answer. */
    public record Lost() implements Fault {}

    /** The connection drops before anything is carried out. */
    public record Unheard() implements Fault {}

    /** Carried out, but answered late. */
    public record Slow(Duration delay) implements Fault {}

    /** Of a payment: the bot is told of it twice. */
    public record Twice() implements Fault {}

    /** Refused with this code and description. */
    public record Refused(Refusal refusal) implements Fault {}

    private record Order(String method, Fault fault) {

        /** Polling, and a payment, which is no call, are only struck where they were named. */
        boolean isFor(String called) {
            return method.isEmpty()
                    ? !NAMED.contains(called.toLowerCase(Locale.ROOT))
                    : method.equalsIgnoreCase(called);
        }
    }

    private final Deque<Order> orders = new ArrayDeque<>();
    private volatile boolean any;

    /** {@code {"kind":"flood","times":2,"method":"sendMessage","retryAfter":3}}; without a method it strikes any call. */
    public synchronized void order(JsonNode json) {
        var order = new Order(json.path("method").asString(""), fault(json));
        for (int i = 0; i < json.path("times").asInt(1); i++) {
            orders.addLast(order);
        }
        any = !orders.isEmpty();
    }

    private static Fault fault(JsonNode json) {
        return switch (json.path("kind").asString("")) {
            case "flood" -> new Flood(json.path("retryAfter").asInt(1));
            case "broken" ->
                new Broken(json.path("status").asInt(502), json.path("body").asString(""));
            case "lost" -> new Lost();
            case "twice" -> new Twice();
            case "unheard" -> new Unheard();
            case "slow" -> new Slow(Duration.ofMillis(json.path("millis").asLong(1000)));
            case "refused" -> new Refused(Refusal.badRequest(json.path("why").asString("refused on order")));
            default -> throw Refusal.badRequest("kind is flood, broken, lost, twice, unheard, slow or refused");
        };
    }

    public synchronized void clear() {
        orders.clear();
        any = false;
    }

    /** The trouble that this call meets, or null. */
    public @Nullable Fault next(String method) {
        return any ? take(method) : null;
    }

    private synchronized @Nullable Fault take(String method) {
        for (var waiting = orders.iterator(); waiting.hasNext(); ) {
            var order = waiting.next();
            if (order.isFor(method)) {
                waiting.remove();
                any = !orders.isEmpty();
                return order.fault();
            }
        }
        return null;
    }
}
