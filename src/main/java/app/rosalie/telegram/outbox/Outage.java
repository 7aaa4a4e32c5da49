package app.rosalie.telegram.outbox;

import app.rosalie.telegram.wire.ApiFailure;
import app.rosalie.telegram.wire.BotApiClient;
import app.rosalie.telegram.wire.MachineTime;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** Whether Telegram answers what this instance sends. Safe for many threads. */
@Component
final class Outage {

    /** A shorter trouble is none worth holding anything back for. */
    private static final Duration WORTH_WAITING = Duration.ofMinutes(1);

    private final BooleanSupplier probe;
    private final InFlightMessages inFlight;
    private final InstantSource time;
    private final AtomicReference<@Nullable Instant> since = new AtomicReference<>();
    private final ReentrantLock probing = new ReentrantLock();
    private volatile boolean confirmed;

    @Autowired
    Outage(BotApiClient api, InFlightMessages inFlight, @MachineTime InstantSource time, MeterRegistry meters) {
        this(() -> answers(api), inFlight, time);
        meters.gauge("rosalie.telegram.outage.seconds", this, it -> it.length().toMillis() / 1e3);
    }

    /** @param probe whether Telegram answers a call that asks nothing of it */
    Outage(BooleanSupplier probe, InFlightMessages inFlight, InstantSource time) {
        this.probe = probe;
        this.inFlight = inFlight;
        this.time = time;
    }

    private static boolean answers(BotApiClient api) {
        try {
            api.call(new GetMe());
            return true;
        } catch (ApiFailure failure) {
            return isAnswer(failure);
        }
    }

    /** Of some failures one learns that Telegram is there. */
    private static boolean isAnswer(ApiFailure failure) {
        return switch (failure.kind()) {
            case REFUSED, BLOCKED, FLOOD -> true;
            case UNREACHED, TROUBLE, UNKNOWN, UNAUTHORIZED, CONFLICT -> false;
        };
    }

    /** A message was delivered. */
    void answered() {
        confirmed = false;
        since.set(null);
    }

    /** A message was not delivered. Blocks for one call where that has gone on for a while. */
    void failed(ApiFailure failure) {
        if (isAnswer(failure)) {
            answered();
        } else if (!since.compareAndSet(null, time.instant()) && length().compareTo(WORTH_WAITING) > 0) {
            confirm();
        }
    }

    /** One message that Telegram chokes on is no outage: a call that has nothing to do with it tells them apart. */
    private void confirm() {
        if (!probing.tryLock()) {
            return;
        }
        try {
            if (probe.getAsBoolean()) {
                answered();
            } else {
                confirmed = true;
            }
        } finally {
            probing.unlock();
        }
    }

    /** For how long nothing has been answered; zero where nothing is tried any more, for nobody would see the end of it. */
    private Duration length() {
        Instant begun = since.get();
        return begun == null || inFlight.isEmpty() ? Duration.ZERO : Duration.between(begun, time.instant());
    }

    /** Whether it is worth holding something back for. */
    boolean lasts() {
        return confirmed && length().isPositive();
    }
}
