package app.rosalie.telegram.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.telegram.wire.ApiFailure;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PollBackOffTest {

    private final PollBackOff backOff = new PollBackOff();

    @Test
    void doublesUpToFiveSecondsAndStartsAgainAfterASuccess() {
        assertThat(IntStream.range(0, 7).mapToLong(i -> backOff.next().toSeconds()))
                .containsExactly(1L, 2L, 4L, 5L, 5L, 5L, 5L);
        backOff.reset();
        assertThat(backOff.next()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void leavesARivalThreeSecondsAtLeast() {
        ApiFailure conflict = ApiFailure.of(409, "Conflict: terminated by other getUpdates request", 0);
        assertThat(backOff.next(conflict)).isEqualTo(Duration.ofSeconds(3));
        assertThat(backOff.next(conflict)).isEqualTo(Duration.ofSeconds(3));
        assertThat(backOff.next(conflict)).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void waitsAsLongAsTelegramAsksFor() {
        assertThat(backOff.next(ApiFailure.of(429, "Too Many Requests", 45))).isEqualTo(Duration.ofSeconds(45));
    }
}
