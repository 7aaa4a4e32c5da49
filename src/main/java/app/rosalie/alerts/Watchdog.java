package app.rosalie.alerts;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks after our triggers every ten minutes, in a thread of its own: what is watched may stand still, and this goes on. */
@Component
class Watchdog implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Watchdog.class);
    private static final Duration INTERVAL = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final TriggerCheck triggers;
    private @Nullable ScheduledExecutorService thread;

    Watchdog(TriggerCheck triggers) {
        this.triggers = triggers;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService fresh = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("alerts-watchdog").factory());
        var unused = fresh.scheduleWithFixedDelay(
                this::look, INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
        thread = fresh;
    }

    private void look() {
        try {
            triggers.check();
        } catch (SchedulerException | RuntimeException trouble) {
            log.warn(
                    "The triggers are looked at again later: {}",
                    trouble.getClass().getSimpleName());
        }
    }

    /** Not by an interrupt, which would meet the database in the middle of a write. */
    @Override
    public synchronized void stop() {
        ScheduledExecutorService ending = thread;
        thread = null;
        if (ending == null) {
            return;
        }
        ending.shutdown();
        try {
            if (!ending.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                log.info("The triggers are still being looked at; nobody waits for it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
