package app.rosalie.telegram.outbox;

import io.github.bucket4j.TimeMeter;
import java.util.concurrent.atomic.AtomicLong;

/** The time of a rate limit, which passes when a test says so. */
record StillClock(AtomicLong nanos) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
        return nanos.get();
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
