package app.rosalie.playground;

import java.time.Duration;
import java.time.InstantSource;
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
    private final PendingUpdates pending;
    private final RisingIds ids;
    private Set<String> allowed = Set.of();
    private long highestHandedOut;
    private long poll;
    private boolean waiting;
    private String interruption = "";
    private boolean pushing;
    private boolean closed;

    UpdateQueue(InstantSource clock, Storage storage) {
        this.clock = clock;
        pending = new PendingUpdates(new JsonStorage(storage));
        ids = new RisingIds(storage, "ids/updates", InstantSource.system());
        pending.all().forEach(update -> ids.rise(update.id));
    }

    void add(String type, JsonNode content) {
        var body = content.toString();
        lock.lock();
        try {
            if (allowed.isEmpty() ? !ONLY_ON_REQUEST.contains(type) : allowed.contains(type)) {
                long id = ids.next();
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
                object.put("update_id", ids.next());
            }
            offer(raw.path("update_id").asLong(0), raw.toString());
        } finally {
            lock.unlock();
        }
    }

    private void offer(long id, String json) {
        pending.add(new PendingUpdate(id, json, clock.instant(), id <= highestHandedOut));
        changed.signalAll();
    }

    void startIdsAt(long id) {
        ids.goOnAt(id);
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
            pending.dropAllBut(-offset);
        } else {
            pending.dropIf(update -> update.id < offset && (!update.jumped || update.handedOut));
        }
    }

    private void dropOld() {
        var oldest = clock.instant().minus(KEPT);
        pending.dropIf(update -> update.since.isBefore(oldest));
    }

    private List<String> handOut(int limit) {
        var batch = pending.all().limit(limit).toList();
        for (var update : batch) {
            update.handedOut = true;
            highestHandedOut = Math.max(highestHandedOut, update.id);
        }
        return batch.stream().map(update -> update.json).toList();
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
    PendingUpdate awaitPush() throws InterruptedException {
        lock.lock();
        try {
            while (pushing && !closed && pending.isEmpty()) {
                changed.await();
            }
            dropOld();
            return pushing && !closed ? pending.first() : null;
        } finally {
            lock.unlock();
        }
    }

    void pushed(PendingUpdate update) {
        lock.lock();
        try {
            pending.dropIf(update::equals);
        } finally {
            lock.unlock();
        }
    }

    void clear() {
        lock.lock();
        try {
            pending.dropAllBut(0);
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
