package app.rosalie;

import java.time.Duration;

/**
 * A SIGTERM in the midst of a start ends it within five seconds. Spring would finish the start first and then take it down again;
 * but whatever was begun is in the database or it is not, as after a kill, so that nothing needs to be waited for.
 */
final class EarlyStop {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /** As a shell has it: ended by signal 15. */
    private static final int TERMINATED = 128 + 15;

    private volatile boolean started;

    /** From now on, until it has started. */
    EarlyStop guard() {
        // The hook itself ends at once: hooks that are done sooner are not held up.
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform()
                        .unstarted(() ->
                                Thread.ofPlatform().daemon().name("early-stop").start(this::end)));
        return this;
    }

    /** From here on a stop is an orderly one. */
    void started() {
        started = true;
    }

    private void end() {
        boolean early = !started;
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (early) {
            Runtime.getRuntime().halt(TERMINATED);
        }
    }
}
