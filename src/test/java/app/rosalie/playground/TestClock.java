package app.rosalie.playground;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes only when it is told to. */
public final class TestClock implements InstantSource {

    private volatile Instant now = Instant.parse("2026-03-03T08:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }
}
