package app.rosalie.telegram.inbox;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Well while polls come back: the longest takes 50 seconds. With a webhook there is nothing to measure. */
@Component("telegram")
class PollHealth implements HealthIndicator {

    private static final Duration TOO_LONG = Duration.ofSeconds(90);

    private volatile boolean polling;
    private volatile boolean refused;
    private volatile long lastPoll = System.nanoTime();

    void polling() {
        lastPoll = System.nanoTime();
        refused = false;
        polling = true;
    }

    void polled() {
        lastPoll = System.nanoTime();
    }

    void refused() {
        refused = true;
    }

    @Override
    public Health health() {
        if (refused) {
            return Health.down()
                    .withDetail("reason", "Telegram refuses the token")
                    .build();
        }
        if (!polling) {
            return Health.up().build();
        }
        Duration age = Duration.ofNanos(System.nanoTime() - lastPoll);
        Health.Builder health = age.compareTo(TOO_LONG) > 0 ? Health.down() : Health.up();
        return health.withDetail("lastPollSecondsAgo", age.toSeconds()).build();
    }
}
