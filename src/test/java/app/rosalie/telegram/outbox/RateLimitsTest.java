package app.rosalie.telegram.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.telegram.wire.TelegramSettings;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two a second for a chat after three at once, twenty a second for the whole bot, by a clock that stands still. */
class RateLimitsTest {

    private final AtomicLong now = new AtomicLong();
    private final RateLimits limits = new RateLimits(new TelegramSettings.Rate(2, 3, 20), new StillClock(now));

    @Test
    void letAChatHaveItsBurstAndThenItsRate() {
        assertThat(IntStream.range(0, 6).mapToLong(i -> millis(limits.reserve(7))))
                .containsExactly(0L, 0L, 0L, 500L, 1_000L, 1_500L);
        assertThat(limits.reserve(8)).isZero();
        pass(Duration.ofSeconds(10));
        assertThat(limits.reserve(7)).isZero();
    }

    @Test
    void letTheWholeBotHaveItsRate() {
        assertThat(limits.tryTake()).isZero();
        assertThat(limits.tryTake()).isZero();
        assertThat(millis(limits.tryTake())).isEqualTo(50);
        pass(Duration.ofMillis(50));
        assertThat(limits.tryTake()).isZero();
        assertThat(limits.tryTake()).isPositive();
    }

    /** After an outage all are tried again; they are not to come faster than the others. */
    @Test
    void countRetriesOfTheWholeBotToo() {
        assertThat(IntStream.range(0, 5).mapToLong(i -> millis(limits.reserve())))
                .containsExactly(0L, 0L, 50L, 100L, 150L);
        assertThat(millis(limits.tryTake())).isEqualTo(200);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private static long millis(long nanos) {
        return Duration.ofNanos(nanos).toMillis();
    }
}
