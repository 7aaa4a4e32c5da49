package app.rosalie;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it; safe to read and move from any thread. */
public final class SettableClock implements InstantSource {

    private final AtomicReference<Instant> now;

    public SettableClock(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    /** Jumps to {@code instant}, backwards too. */
    public void set(Instant instant) {
        now.set(instant);
    }

    /** Moves on by {@code step}. */
    public void advance(Duration step) {
        now.updateAndGet(before -> before.plus(step));
    }
}
