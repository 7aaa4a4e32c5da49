package app.rosalie.playground.storage;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Numbers that only rise, also over restarts and crashes; some are left out. A bot remembers for days which updates and messages
 * it has seen, so that one which came again under an old number would meet with silence.
 */
public final class RisingIds {

    private static final Instant FIRST_SECOND = Instant.parse("2026-01-01T00:00:00Z");
    private static final int PORTION = 1_000;

    private final Storage storage;
    private final String name;
    private long next;
    private long reserved;

    /** @param machine the machine's clock: what a demonstration shows may begin at the same hour every time */
    public RisingIds(Storage storage, String name, InstantSource machine) {
        this.storage = storage;
        this.name = name;
        next = Math.max(reservedBefore(), secondsSinceFirst(machine));
        reserved = next;
    }

    /** Where the storage was lost and the bot's memory was not: above all that was given at less than one a second. */
    private static long secondsSinceFirst(InstantSource machine) {
        return Math.max(1, machine.instant().getEpochSecond() - FIRST_SECOND.getEpochSecond());
    }

    private long reservedBefore() {
        var content = storage.get(name);
        var digits = content == null ? "" : new String(content, StandardCharsets.US_ASCII);
        return digits.matches("\\d{1,10}\n") ? Long.parseLong(digits.strip()) : 0;
    }

    /** A portion is reserved in the storage before its first number is given. */
    public synchronized long next() {
        if (next >= reserved) {
            reserved = next + PORTION;
            storage.put(name, (reserved + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        return next++;
    }

    /** From now on they are above this one. */
    public synchronized void rise(long id) {
        next = Math.max(next, id + 1);
    }

    /** For tests: the next is this one, even if it is lower. */
    public synchronized void goOnAt(long id) {
        next = id;
    }
}
