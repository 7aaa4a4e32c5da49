package app.rosalie.playground;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the bot has not confirmed yet: handed out again until it is, for 24 hours. */
final class UpdateQueue {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Set<String> ONLY_ON_REQUEST =
            Set.of("chat_member", "message_reaction", "message_reaction_count");

    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Pending> pending = new ArrayDeque<>();
    private Set<String> allowed = Set.of();
    private long nextId = 1;
    private long highestHandedOut;
    private long poll;
    private boolean waiting;
    private String interruption = "";
    private boolean pushing;
    private boolean closed;

    /** One update; {@code jumped} marks an id that is not above what was handed out before it came. */
    static final class Pending {
        final long id;
        final String json;
        final Instant since;
        final boolean jumped;
        boolean handedOut;

        Pending(long id, String json, Instant since, boolean jumped) {
            this.id = id;
            this.json = json;
            this.since = since;
            this.jumped = jumped;
        }
    }

    UpdateQueue(InstantSource clock) {
        this.clock = clock;
    }

    void add(String type, JsonNode content) {
        var body = content.toString();
        lock.lock();
        try {
            if (allowed.isEmpty() ? !ONLY_ON_REQUEST.contains(type) : allowed.contains(type)) {
                long id = nextId++;
                offer(id, "{\"update_id\":" + id + ",\"" + type + "\":" + body + "}");
            }
        } finally {
            lock.unlock();
        }
    }

    /** Any JSON at all; an object without an update id is given the next one. */
    void inject(JsonNode raw) {
        lock.lock();
        try {
            if (raw instanceof ObjectNode object && !object.has("update_id")) {
                object.put("update_id", nextId++);
            }
            offer(raw.path("update_id").asLong(0), raw.toString());
        } finally {
            lock.unlock();
        }
    }

    private void offer(long id, String json) {
        pending.addLast(new Pending(id, json, clock.instant(), id <= highestHandedOut));
        changed.signalAll();
    }

    void startIdsAt(long id) {
        lock.lock();
        try {
            nextId = id;
        } finally {
            lock.unlock();
        }
    }

    void allow(@Nullable Set<String> types) {
        if (types != null) {
            lock.lock();
            try {
                allowed = Set.copyOf(types);
            } finally {
                lock.unlock();
            }
        }
    }

    /**
     * Answers with the oldest updates from {@code offset} on, and forgets those below it; waits for one where there is none.
     *
     * @throws Refusal 409 where another call takes over, or a webhook is set
     */
    List<String> next(long offset, int limit, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            refuseWhilePushing();
            end("terminated by other getUpdates request; make sure that only one bot instance is running");
            long mine = poll;
            confirm(offset);
            long left = patience.toNanos();
            waiting = true;
            while (pending.isEmpty() && left > 0 && !closed) {
                left = changed.awaitNanos(Math.min(left, TimeUnit.SECONDS.toNanos(60)));
                if (poll != mine) {
                    throw Refusal.conflict(interruption);
                }
                dropOld();
            }
            waiting = false;
            return handOut(limit);
        } finally {
            lock.unlock();
        }
    }

    private void end(String why) {
        poll++;
        interruption = why;
        changed.signalAll();
    }

    private void refuseWhilePushing() {
        if (pushing) {
            throw Refusal.conflict(
                    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        }
    }

    private void confirm(long offset) {
        dropOld();
        if (offset < 0) {
            while (pending.size() > -offset) {
                pending.removeFirst();
            }
        } else {
            pending.removeIf(update -> update.id < offset && (!update.jumped || update.handedOut));
        }
    }

    private void dropOld() {
        var oldest = clock.instant().minus(KEPT);
        while (!pending.isEmpty() && pending.getFirst().since.isBefore(oldest)) {
            pending.removeFirst();
        }
    }

    private List<String> handOut(int limit) {
        var batch = new ArrayList<String>();
        for (var update : pending) {
            if (batch.size() == limit) {
                break;
            }
            update.handedOut = true;
            highestHandedOut = Math.max(highestHandedOut, update.id);
            batch.add(update.json);
        }
        return batch;
    }

    /** From now on updates are pushed, or no more; a waiting poll ends with 409. */
    void push(boolean on) {
        lock.lock();
        try {
            if (on) {
                end("terminated by setWebhook request");
                waiting = false;
            }
            pushing = on;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the oldest update to push; null once pushing has ended. It stays until {@link #pushed}. */
    @Nullable
    Pending awaitPush() throws InterruptedException {
        lock.lock();
        try {
            while (pushing && !closed && pending.isEmpty()) {
                changed.await();
            }
            dropOld();
            return pushing && !closed ? pending.peekFirst() : null;
        } finally {
            lock.unlock();
        }
    }

    void pushed(Pending update) {
        lock.lock();
        try {
            pending.remove(update);
        } finally {
            lock.unlock();
        }
    }

    void clear() {
        lock.lock();
        try {
            pending.clear();
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            dropOld();
            return pending.size();
        } finally {
            lock.unlock();
        }
    }

    boolean isPolled() {
        lock.lock();
        try {
            return waiting;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
