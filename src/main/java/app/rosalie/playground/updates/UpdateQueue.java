package app.rosalie.playground.updates;

import app.rosalie.playground.http.Refusal;
import app.rosalie.playground.storage.JsonStorage;
import app.rosalie.playground.storage.RisingIds;
import app.rosalie.playground.storage.Storage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the bot has not confirmed yet: handed out again until it is, for 24 hours. Safe for many threads. */
public final class UpdateQueue {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final long LONGEST_SLEEP_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final Set<String> ONLY_ON_REQUEST =
            Set.of("chat_member", "message_reaction", "message_reaction_count");

    private final InstantSource clock;
    private final PendingUpdates pending;
    private final RisingIds ids;
    private Set<String> allowed = Set.of();
    private long highestHandedOut;
    private long poll;
    private boolean waiting;
    private String interruption = "";
    private boolean pushing;
    private boolean closed;

    /** Begins with what is stored. */
    public UpdateQueue(InstantSource clock, Storage storage) {
        this.clock = clock;
        pending = new PendingUpdates(new JsonStorage(storage));
        ids = new RisingIds(storage, "ids/updates", InstantSource.system());
        pending.all().forEach(update -> ids.rise(update.id));
    }

    /** Adds one unless the bot did not ask for its type. */
    public synchronized void add(String type, JsonNode content) {
        if (allowed.isEmpty() ? !ONLY_ON_REQUEST.contains(type) : allowed.contains(type)) {
            long id = ids.next();
            offer(id, "{\"update_id\":" + id + ",\"" + type + "\":" + content + "}");
        }
    }

    /** Any JSON at all; an object without an update id is given the next one. */
    public synchronized void inject(JsonNode raw) {
        if (raw instanceof ObjectNode object && !object.has("update_id")) {
            object.put("update_id", ids.next());
        }
        offer(raw.path("update_id").asLong(0), raw.toString());
    }

    private void offer(long id, String json) {
        pending.add(new PendingUpdate(id, json, clock.instant(), id <= highestHandedOut));
        notifyAll();
    }

    /** For tests: the next has this id, even if it is lower. */
    public void startIdsAt(long id) {
        ids.goOnAt(id);
    }

    /** From now on only these types are added; null changes nothing. */
    public synchronized void allow(@Nullable Set<String> types) {
        if (types != null) {
            allowed = Set.copyOf(types);
        }
    }

    /**
     * Answers with the oldest updates from {@code offset} on, and forgets those below it; waits for one where there is none.
     *
     * @throws Refusal 409 where another call takes over, or a webhook is set
     */
    public synchronized List<String> next(long offset, int limit, Duration patience) throws InterruptedException {
        refuseWhilePushing();
        end("terminated by other getUpdates request; make sure that only one bot instance is running");
        confirm(offset);
        waiting = true;
        awaitUpdate(poll, System.nanoTime() + patience.toNanos());
        waiting = false;
        return handOut(limit);
    }

    private void awaitUpdate(long mine, long deadline) throws InterruptedException {
        long left = deadline - System.nanoTime();
        while (pending.isEmpty() && left > 0 && !closed) {
            TimeUnit.NANOSECONDS.timedWait(this, Math.min(left, LONGEST_SLEEP_NANOS));
            if (poll != mine) {
                throw Refusal.conflict(interruption);
            }
            dropOld();
            left = deadline - System.nanoTime();
        }
    }

    private void end(String why) {
        poll++;
        interruption = why;
        notifyAll();
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
    synchronized void push(boolean on) {
        if (on) {
            end("terminated by setWebhook request");
            waiting = false;
        }
        pushing = on;
        notifyAll();
    }

    /** Waits for the oldest update to push; null once pushing has ended. It stays until {@link #pushed}. */
    synchronized @Nullable PendingUpdate awaitPush() throws InterruptedException {
        dropOld();
        while (pushing && !closed && pending.isEmpty()) {
            wait();
            dropOld();
        }
        return pushing && !closed ? pending.first() : null;
    }

    synchronized void pushed(PendingUpdate update) {
        pending.dropIf(update::equals);
    }

    public synchronized void clear() {
        pending.dropAllBut(0);
    }

    public synchronized int size() {
        dropOld();
        return pending.size();
    }

    /** Whether the bot waits for an update at this moment. */
    public synchronized boolean isPolled() {
        return waiting;
    }

    /** Ends what waits. */
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
