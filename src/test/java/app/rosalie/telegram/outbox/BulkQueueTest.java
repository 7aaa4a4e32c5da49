package app.rosalie.telegram.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.telegram.outbox.payload.LivingStep;
import app.rosalie.telegram.outbox.payload.Payload;
import app.rosalie.telegram.outbox.payload.RenderedScreen;
import app.rosalie.telegram.wire.TelegramSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Ten messages at once for the whole bot, two for a chat, by a clock that stands still. */
class BulkQueueTest {

    private static final long CHAT = 7;

    private final RateLimits limits =
            new RateLimits(new TelegramSettings.Rate(1, 2, 100), new StillClock(new AtomicLong()));
    private final BulkQueue queue = new BulkQueue(
            limits, new FloodGate(new SimpleMeterRegistry(), new TelegramSettings.Rate(1, 1, 1), System::nanoTime));
    private final List<InFlightMessage> handedOn = new CopyOnWriteArrayList<>();

    /** Otherwise a busy hour would hold up the alerts that come after it. */
    @Test
    void givesRefreshesOfOneLivingMessageOneShareOfTheirChat() throws InterruptedException {
        for (long id = 1; id <= 5; id++) {
            queue.add(refresh(id));
        }
        assertThat(limits.reserve(CHAT)).isZero();
        queue.start(handedOn::add);
        await().until(() -> handedOn.size() == 5);
        queue.stop();
        assertThat(handedOn).extracting(InFlightMessage::id).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(handedOn).extracting(InFlightMessage::isShown).containsExactly(true, true, true, true, false);
    }

    private static InFlightMessage refresh(long id) {
        Payload payload =
                Payload.living(new LivingStep("morning", false), new RenderedScreen("", List.of(), null), false);
        return new InFlightMessage(new OutboxMessage(id, CHAT, Priority.DIGEST, payload, Instant.EPOCH));
    }
}
