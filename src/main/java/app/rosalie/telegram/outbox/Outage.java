package app.rosalie.telegram.outbox;

import app.rosalie.telegram.wire.ApiFailure;
import app.rosalie.telegram.wire.MachineTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether Telegram answers what this instance sends. Safe for many threads. */
@Component
final class Outage {

    /** A shorter trouble is none worth holding anything back for. */
    private static final Duration WORTH_WAITING = Duration.ofMinutes(1);

    private final InFlightMessages inFlight;
    private final InstantSource time;
    private final AtomicReference<@Nullable Instant> since = new AtomicReference<>();

    Outage(InFlightMessages inFlight, @MachineTime InstantSource time) {
        this.inFlight = inFlight;
        this.time = time;
    }

    /** A call was answered, were it with a refusal. */
    void answered() {
        since.set(null);
    }

    /** A call has failed: of some kinds one learns that Telegram is there. */
    void failed(ApiFailure failure) {
        switch (failure.kind()) {
            case REFUSED, BLOCKED, FLOOD -> answered();
            case UNREACHED, TROUBLE, UNKNOWN, UNAUTHORIZED, CONFLICT -> since.compareAndSet(null, time.instant());
        }
    }

    /** For how long nothing has been answered; zero where nothing is tried any more, for nobody would see the end of it. */
    Duration length() {
        Instant begun = since.get();
        return begun == null || inFlight.isEmpty() ? Duration.ZERO : Duration.between(begun, time.instant());
    }

    /** Whether it is long enough to hold something back for it. */
    boolean lasts() {
        return length().compareTo(WORTH_WAITING) > 0;
    }
}
