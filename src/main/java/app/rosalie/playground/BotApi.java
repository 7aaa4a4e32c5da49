package app.rosalie.playground;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Carries out the bot's calls by name and keeps the last of them for whoever wants to look. */
final class BotApi {

    private static final int REMEMBERED = 500;

    private final Map<String, Method> methods = new HashMap<>();
    private final Deque<Past> past = new ArrayDeque<>();
    private final LongAdder served = new LongAdder();

    /** Answers with the JSON of the result, or throws the {@link Refusal}. */
    @FunctionalInterface
    interface Method {
        String call(Params params) throws InterruptedException;
    }

    private record Past(String method, Params params, int status) {}

    BotApi(Switchboard board, Webhook webhook) {
        methods.put(
                "getme",
                _ -> board.bot
                        .user()
                        .put("can_join_groups", true)
                        .put("can_read_all_group_messages", false)
                        .put("supports_inline_queries", false)
                        .toString());
        new Receiving(board, webhook).addTo(methods);
        new Sending(board).addTo(methods);
        new Editing(board).addTo(methods);
        new Presenting(board).addTo(methods);
    }

    Answer call(String name, Params params) throws InterruptedException {
        served.increment();
        var lowerCase = name.toLowerCase(Locale.ROOT);
        var answer = carryOut(lowerCase, params);
        if (!lowerCase.equals("getupdates")) {
            remember(new Past(name, params.withoutFiles(), answer.status()));
        }
        return answer;
    }

    private Answer carryOut(String name, Params params) throws InterruptedException {
        try {
            var method = methods.get(name);
            if (method == null) {
                throw Refusal.notFound();
            }
            return Answer.json(200, "{\"ok\":true,\"result\":" + method.call(params) + "}");
        } catch (Refusal refusal) {
            return Answer.refused(refusal);
        }
    }

    private void remember(Past call) {
        synchronized (past) {
            past.addLast(call);
            if (past.size() > REMEMBERED) {
                past.removeFirst();
            }
        }
    }

    /** The last calls, oldest first, without getUpdates. */
    ArrayNode pastCalls() {
        var array = Json.array();
        synchronized (past) {
            past.forEach(call -> array.add(shown(call)));
        }
        return array;
    }

    private static ObjectNode shown(Past call) {
        return Json.object()
                .put("method", call.method())
                .put("status", call.status())
                .set("params", call.params().shown());
    }

    long served() {
        return served.sum();
    }
}
