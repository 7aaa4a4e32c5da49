package app.rosalie.playground.api;

import app.rosalie.playground.http.Json;
import app.rosalie.playground.http.Params;
import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.databind.node.ArrayNode;

/** The bot's last calls, for whoever wants to look. Safe for many threads. */
final class CallLog {

    private static final int REMEMBERED = 500;

    private final Deque<Past> past = new ArrayDeque<>();

    private record Past(String method, Params params, int status) {}

    synchronized void add(String method, Params params, int status) {
        past.addLast(new Past(method, params.withoutFiles(), status));
        if (past.size() > REMEMBERED) {
            past.removeFirst();
        }
    }

    /** The oldest first. */
    synchronized ArrayNode shown() {
        var array = Json.array();
        for (var call : past) {
            array.addObject()
                    .put("method", call.method())
                    .put("status", call.status())
                    .set("params", call.params().shown());
        }
        return array;
    }
}
