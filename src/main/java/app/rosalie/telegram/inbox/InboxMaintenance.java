package app.rosalie.telegram.inbox;

import app.rosalie.chat.Traffic.Waiting;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Finds turns that nobody takes, and clears away what was handled long ago. */
@Component
public class InboxMaintenance {

    private final Inbox inbox;
    private final UnreadableUpdates unreadable;
    private final ChatExecutor executor;
    private final AtomicLong lagMillis = new AtomicLong();

    InboxMaintenance(Inbox inbox, UnreadableUpdates unreadable, ChatExecutor executor, MeterRegistry meters) {
        this.inbox = inbox;
        this.unreadable = unreadable;
        this.executor = executor;
        meters.gauge("rosalie.telegram.inbox.lag.millis", lagMillis);
    }

    /** Wakes every chat in which something has waited longer than this: left by a stop, a crash or a peer that died. */
    public void wakeWaiting(Duration longerThan) {
        inbox.chatsWaiting(longerThan).forEach(executor::wake);
        lagMillis.set(inbox.lag().toMillis());
    }

    /** What waits for its turn, here and anywhere. */
    public Waiting waiting() {
        return inbox.waiting();
    }

    /** Clears a batch; tells whether there may be more. */
    public boolean clear() {
        unreadable.purge();
        return inbox.purge();
    }

    /** No new turn begins; those in hand are waited for. */
    public void close(Duration patience) throws InterruptedException {
        executor.close(patience);
    }
}
