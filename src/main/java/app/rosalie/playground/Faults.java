package app.rosalie.playground;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Troubles that somebody ordered for the next calls, in the order in which they were ordered. */
final class Faults {

    /** What happens to one call. */
    sealed interface Fault {}

    /** 429: not carried out. */
    record Flood(int retryAfterSeconds) implements Fault {}

    /** A page of a proxy instead of JSON: not carried out. */
    record Broken(int status) implements Fault {}

    /** Carried out, but the connection drops before the answer. */
    record Lost() implements Fault {}

    /** The connection drops before anything is carried out. */
    record Unheard() implements Fault {}

    /** Carried out, but answered late. */
    record Slow(Duration delay) implements Fault {}

    /** Refused with this code and description. */
    record Refused(Refusal refusal) implements Fault {}

    private record Order(String method, Fault fault) {}

    private final Deque<Order> orders = new ArrayDeque<>();
    private volatile boolean any;

    /** {@code {"kind":"flood","times":2,"method":"sendMessage","retryAfter":3}}; without a method it strikes any call. */
    synchronized void order(JsonNode json) {
        var fault = switch (json.path("kind").asString("")) {
            case "flood" -> new Flood(json.path("retryAfter").asInt(1));
            case "broken" -> new Broken(json.path("status").asInt(502));
            case "lost" -> new Lost();
            case "unheard" -> new Unheard();
            case "slow" -> new Slow(Duration.ofMillis(json.path("millis").asLong(1000)));
            case "refused" -> new Refused(Refusal.badRequest(json.path("why").asString("refused on order")));
            default -> throw Refusal.badRequest("kind is flood, broken, lost, unheard, slow or refused");
        };
        for (int i = 0; i < json.path("times").asInt(1); i++) {
            orders.addLast(new Order(json.path("method").asString(""), fault));
        }
        any = !orders.isEmpty();
    }

    synchronized void clear() {
        orders.clear();
        any = false;
    }

    /** The trouble that this call meets, or null; polling is only struck where it was named. */
    @Nullable
    Fault next(String method) {
        return any ? take(method) : null;
    }

    private synchronized @Nullable Fault take(String method) {
        for (var orders = this.orders.iterator(); orders.hasNext(); ) {
            var order = orders.next();
            boolean meant = order.method().isEmpty()
                    ? !method.equalsIgnoreCase("getUpdates")
                    : order.method().equalsIgnoreCase(method);
            if (meant) {
                orders.remove();
                any = !this.orders.isEmpty();
                return order.fault();
            }
        }
        return null;
    }
}
