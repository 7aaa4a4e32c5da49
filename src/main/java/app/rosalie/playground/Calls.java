package app.rosalie.playground;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Presses that wait for their answer: each is answered once, within 150 seconds. */
final class Calls {

    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private final InstantSource clock;
    private final Map<String, Call> open = new LinkedHashMap<>();

    record Call(String id, long chatId, int messageId, Instant since) {}

    Calls(InstantSource clock) {
        this.clock = clock;
    }

    synchronized Call add(long chatId, int messageId) {
        dropOld();
        var call = new Call(newId(), chatId, messageId, clock.instant());
        open.put(call.id(), call);
        return call;
    }

    private static String newId() {
        return Long.toUnsignedString(UUID.randomUUID().getMostSignificantBits());
    }

    /** @throws Refusal where it is unknown, answered or too old */
    synchronized Call take(String id) {
        dropOld();
        var call = open.remove(id);
        if (call == null) {
            throw Refusal.badRequest("query is too old and response timeout expired or query ID is invalid");
        }
        return call;
    }

    synchronized int size() {
        dropOld();
        return open.size();
    }

    private void dropOld() {
        var oldest = clock.instant().minus(PATIENCE);
        for (Iterator<Call> calls = open.values().iterator(); calls.hasNext(); ) {
            if (!calls.next().since().isBefore(oldest)) {
                return;
            }
            calls.remove();
        }
    }
}
