package app.rosalie.telegram.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.telegram.outbox.payload.Payload;
import app.rosalie.telegram.wire.TelegramSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** One message a second for the whole bot, by a clock that stands still. */
class OutboxDeliveryTest {

    private final RateLimits limits =
            new RateLimits(new TelegramSettings.Rate(1, 1, 1), new StillClock(new AtomicLong()));
    private final SentMessages sentMessages = new SentMessages(null, null, 2);
    private final OutboxDelivery delivery = new OutboxDelivery(
            new ChatOrder(null, null, null) {
                @Override
                Turn turnOf(InFlightMessage message) {
                    return Turn.ITS_OWN;
                }
            },
            new Dispatcher(null, null, null),
            limits,
            null,
            new Outage(() -> true, new InFlightMessages(new SimpleMeterRegistry()), InstantSource.fixed(Instant.EPOCH)),
            sentMessages,
            null,
            InstantSource.fixed(Instant.EPOCH));

    /** After an outage all are tried again: without this, as fast as they can. */
    @Test
    void takesAnotherShareOfTheRateForEachRetry() {
        InFlightMessage digest = message(Priority.DIGEST);
        digest.retryAfter(Duration.ZERO);
        assertThat(delivery.deliver(digest)).isFalse();
        assertThat(limits.tryTake()).isPositive();
        assertThat(delivery.deliver(digest)).isTrue();
    }

    @Test
    void takesNoShareForAnAnswer() {
        InFlightMessage answer = message(Priority.ANSWER);
        answer.retryAfter(Duration.ZERO);
        assertThat(delivery.deliver(answer)).isTrue();
        assertThat(limits.tryTake()).isZero();
    }

    /** What a crash repeats is what has gone and is in the outbox still. */
    @Test
    void sendsNoMoreThanACrashMayRepeat() throws InterruptedException {
        assertThat(delivery.deliver(message(Priority.ANSWER))).isTrue();
        assertThat(delivery.deliver(message(Priority.ANSWER))).isTrue();
        InFlightMessage third = message(Priority.ANSWER);
        Thread waiting = Thread.startVirtualThread(() -> delivery.deliver(third));
        await().until(() -> waiting.getState() == Thread.State.WAITING);
        assertThat(third.isSent()).isFalse();
        sentMessages.giveRoomBack();
        waiting.join();
        assertThat(third.isSent()).isTrue();
    }

    /** Nothing of it is left to do. */
    private static InFlightMessage message(Priority priority) {
        Payload empty = Payload.answer(null, null, null);
        return new InFlightMessage(new OutboxMessage(1, 7, priority, empty, Instant.EPOCH));
    }
}
