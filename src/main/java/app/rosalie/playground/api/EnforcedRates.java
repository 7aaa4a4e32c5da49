package app.rosalie.playground.api;

import app.rosalie.playground.http.Params;
import app.rosalie.playground.http.Refusal;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How many messages a second the bot may send and edit before it meets a 429: no limit, unless somebody sets one. Safe for many threads. */
public final class EnforcedRates {

    private final Map<Long, Bucket> chats = new HashMap<>();
    private @Nullable Bucket bot;
    private int chatRate;
    private int chatBurst;

    /**
     * {@code {"bot":30,"chat":1,"chatBurst":5}}: messages a second from the whole bot, messages a second to one chat, and how many
     * of them at once after a quiet time. What is absent is not limited.
     */
    public synchronized void set(JsonNode json) {
        var perSecond = json.path("bot").asInt(0);
        bot = perSecond == 0 ? null : bucket(perSecond, perSecond);
        chatRate = json.path("chat").asInt(0);
        chatBurst = json.path("chatBurst").asInt(1);
        chats.clear();
    }

    /** @throws Refusal 429, where it is too early for this call */
    synchronized void check(String method, Params params) {
        if (!method.startsWith("send") && !method.startsWith("edit")) {
            return;
        }
        if (chatRate > 0) {
            take(chats.computeIfAbsent(params.number("chat_id", 0), id -> bucket(chatBurst, chatRate)));
        }
        if (bot != null) {
            take(bot);
        }
    }

    private static void take(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Refusal.tooMany(1 + (int) TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
        }
    }

    private static Bucket bucket(int capacity, int perSecond) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
