package app.rosalie.telegram.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Shut while Telegram wants to hear nothing from the whole bot. */
@Component
final class FloodGate {

    private static final Logger LOG = LoggerFactory.getLogger(FloodGate.class);

    private final AtomicLong opensAt = new AtomicLong(System.nanoTime());
    private final Counter floods;

    FloodGate(MeterRegistry meters) {
        this.floods = meters.counter("rosalie.telegram.floods");
    }

    void shut(Duration wait) {
        floods.increment();
        long until = System.nanoTime() + wait.toNanos();
        long before = opensAt.getAndUpdate(at -> until - at > 0 ? until : at);
        if (until - before > Duration.ofMillis(500).toNanos()) {
            LOG.warn("Telegram asks to send nothing for {} s", wait.toSeconds());
        }
    }

    long nanosToWait() {
        return Math.max(0, opensAt.get() - System.nanoTime());
    }
}
