package app.rosalie.telegram.inbox;

import app.rosalie.telegram.wire.ApiFailure;
import java.time.Duration;

/** How long polling pauses after failures in a row: 1, 2, 4, 5 seconds, and longer where a failure asks for it. */
final class PollBackOff {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /** Two instances are not to throw each other out all the time. */
    private static final Duration AFTER_CONFLICT = Duration.ofSeconds(3);

    private int failures;

    void reset() {
        failures = 0;
    }

    Duration next(ApiFailure failure) {
        return switch (failure.kind()) {
            case CONFLICT -> atLeast(AFTER_CONFLICT);
            case FLOOD -> atLeast(failure.retryAfter());
            default -> next();
        };
    }

    Duration next() {
        return atLeast(SHORTEST);
    }

    private Duration atLeast(Duration wanted) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(failures++, 5));
        Duration backOff = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return backOff.compareTo(wanted) > 0 ? backOff : wanted;
    }
}
