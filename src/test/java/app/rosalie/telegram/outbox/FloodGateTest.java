package app.rosalie.telegram.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.telegram.wire.TelegramSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** One message a second to a chat, ten a second from the whole bot, by a clock that stands still. */
class FloodGateTest {

    private final AtomicLong now = new AtomicLong();
    private final FloodGate gate =
            new FloodGate(new SimpleMeterRegistry(), new TelegramSettings.Rate(1, 1, 10), now::get);

    @Test
    void isOpenAtFirst() {
        assertThat(gate.nanosToWait(1)).isZero();
        assertThat(gate.nanosToWait()).isZero();
    }

    @Test
    void shutsOneChatAndLeavesTheOthersAlone() {
        gate.shut(1, Duration.ofSeconds(20));
        assertThat(millis(1)).isEqualTo(20_000);
        assertThat(millis(2)).isZero();
        assertThat(gate.nanosToWait()).isZero();
    }

    @Test
    void holdsAChatThatWasTooFastToItsPace() {
        gate.shut(1, Duration.ofSeconds(2));
        pass(2_000);
        assertThat(millis(1)).isZero();
        assertThat(millis(1)).isEqualTo(1_000);
        pass(1_000);
        assertThat(millis(1)).isZero();
        pass(61_000);
        assertThat(millis(1)).isZero();
        assertThat(millis(1)).isZero();
    }

    @Test
    void shutsAllWhereManyMeetItAtOnceAndOpensThemOneByOne() {
        LongStream.rangeClosed(1, 3).forEach(chat -> gate.shut(chat, Duration.ofSeconds(1)));
        assertThat(Duration.ofNanos(gate.nanosToWait())).hasSeconds(1);
        assertThat(LongStream.rangeClosed(4, 8).map(this::millis))
                .containsExactly(1_100L, 1_200L, 1_300L, 1_400L, 1_500L);
        // Who asks again keeps its place.
        assertThat(millis(4)).isEqualTo(1_100);
        pass(1_100);
        assertThat(millis(4)).isZero();
        assertThat(millis(5)).isEqualTo(100);
        // What comes meanwhile comes behind them.
        assertThat(millis(9)).isEqualTo(500);
        pass(600);
        assertThat(millis(9)).isZero();
        assertThat(LongStream.range(100, 200).map(this::millis)).containsOnly(0L);
    }

    /** Two who type fast at the same time are not the whole bot; nor are many, one after the other. */
    @Test
    void leavesTheOthersAloneWhereAFewMeetIt() {
        for (long chat = 1; chat <= 5; chat++) {
            gate.shut(chat, Duration.ofSeconds(20));
            pass(1_100);
        }
        assertThat(gate.nanosToWait()).isZero();
        assertThat(millis(9)).isZero();
    }

    @Test
    void letsAChatWaitLongerThanAllHaveTo() {
        gate.shut(1, Duration.ofSeconds(30));
        gate.shut(2, Duration.ofSeconds(1));
        gate.shut(3, Duration.ofSeconds(1));
        assertThat(Duration.ofNanos(gate.nanosToWait())).hasSeconds(1);
        assertThat(millis(1)).isEqualTo(30_000);
    }

    @Test
    void waitsAnewWhereItIsStillTooFast() {
        LongStream.rangeClosed(1, 3).forEach(chat -> gate.shut(chat, Duration.ofSeconds(1)));
        assertThat(millis(7)).isEqualTo(1_100);
        pass(1_100);
        LongStream.rangeClosed(4, 6).forEach(chat -> gate.shut(chat, Duration.ofSeconds(5)));
        assertThat(millis(7)).isEqualTo(5_100);
    }

    private long millis(long chat) {
        return Duration.ofNanos(gate.nanosToWait(chat)).toMillis();
    }

    private void pass(long millis) {
        now.addAndGet(Duration.ofMillis(millis).toNanos());
    }
}
