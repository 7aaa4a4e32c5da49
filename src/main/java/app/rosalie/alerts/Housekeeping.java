package app.rosalie.alerts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Clears away the rows of alerts that were settled long ago, once an hour. */
@Component
class Housekeeping {

    private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);
    private static final Duration PERIOD = Duration.ofHours(1);

    /** So long the same is not raised again, and what became of an alert can be looked up. */
    private static final Duration SETTLED_STAY = Duration.ofDays(90);

    private final Alerts alerts;
    private final InstantSource clock;
    private final AtomicReference<Instant> next = new AtomicReference<>(Instant.MIN);

    Housekeeping(Alerts alerts, InstantSource clock) {
        this.alerts = alerts;
        this.clock = clock;
    }

    /** Called at each beat. Instances that come to it at a time do the same twice, which is no harm. */
    void clear() {
        Instant now = clock.instant();
        if (now.isBefore(next.get())) {
            return;
        }
        next.set(now.plus(PERIOD));
        int cleared = alerts.purge(now.minus(SETTLED_STAY));
        if (cleared > 0) {
            log.info("{} alerts of long ago were cleared away", cleared);
        }
    }
}
