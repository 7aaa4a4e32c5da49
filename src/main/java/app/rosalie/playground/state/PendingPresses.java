package app.rosalie.playground.state;

import app.rosalie.playground.http.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Presses that wait for their answer: each is answered once, within 150 seconds. Safe for many threads. */
public final class PendingPresses {

    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private final InstantSource clock;
    private final Map<String, Press> open = new LinkedHashMap<>();

    /** A button of a message that was pressed. */
    public record Press(String id, long chatId, int messageId, Instant since) {}

    PendingPresses(InstantSource clock) {
        this.clock = clock;
    }

    public synchronized Press add(long chatId, int messageId) {
        dropOld();
        var press = new Press(newId(), chatId, messageId, clock.instant());
        open.put(press.id(), press);
        return press;
    }

    private static String newId() {
        return Long.toUnsignedString(UUID.randomUUID().getMostSignificantBits());
    }

    /** @throws Refusal where it is unknown, answered or too old */
    public synchronized Press take(String id) {
        dropOld();
        var press = open.remove(id);
        if (press == null) {
            throw Refusal.badRequest("query is too old and response timeout expired or query ID is invalid");
        }
        return press;
    }

    public synchronized int size() {
        dropOld();
        return open.size();
    }

    private void dropOld() {
        var oldest = clock.instant().minus(PATIENCE);
        open.values().removeIf(press -> press.since().isBefore(oldest));
    }
}
