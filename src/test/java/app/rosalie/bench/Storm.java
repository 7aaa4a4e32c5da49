package app.rosalie.bench;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A Telegram that for a while refuses one of so many new messages, and wants to be left alone for one, two or three seconds. */
final class Storm {

    static final Storm NONE = new Storm(1, Duration.ZERO);

    private static final int LONGEST_SECONDS = 3;

    private final int every;
    private final Duration lasting;
    private final long until;
    private final AtomicInteger calls = new AtomicInteger();

    /** Begins now. */
    Storm(int every, Duration lasting) {
        this.every = every;
        this.lasting = lasting;
        until = System.nanoTime() + lasting.toNanos();
    }

    /** The same, beginning now. */
    Storm begun() {
        return new Storm(every, lasting);
    }

    /** What one call is told; 0 where it is carried out. */
    int secondsToWait() {
        if (System.nanoTime() - until >= 0) {
            return 0;
        }
        int call = calls.incrementAndGet();
        return call % every == 0 ? 1 + call / every % LONGEST_SECONDS : 0;
    }
}
