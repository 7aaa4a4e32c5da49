package app.rosalie.telegram.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Shut after a 429, for as long as Telegram wants to hear nothing from the whole bot. Safe for use by many threads. */
@Component
final class FloodGate {

    private static final Logger LOG = LoggerFactory.getLogger(FloodGate.class);
    private static final long WORTH_A_LINE_NANOS = Duration.ofMillis(500).toNanos();

    private final AtomicLong opensAt = new AtomicLong(System.nanoTime());
    private final Counter floods;

    FloodGate(MeterRegistry meters) {
        this.floods = meters.counter("rosalie.telegram.floods");
    }

    /** At least for so long; a longer wait that was asked for before goes on. */
    void shut(Duration wait) {
        floods.increment();
        long until = System.nanoTime() + wait.toNanos();
        long before = opensAt.getAndUpdate(at -> until - at > 0 ? until : at);
        if (until - before > WORTH_A_LINE_NANOS) {
            LOG.warn("Telegram asks to send nothing for {} s", wait.toSeconds());
        }
    }

    /** 0 where it is open. */
    long nanosToWait() {
        return Math.max(0, opensAt.get() - System.nanoTime());
    }
}
