package app.rosalie.telegram.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Finds turns that nobody takes, and clears away what was handled long ago. */
@Component
public class InboxCleanup {

    private final Inbox inbox;
    private final ChatExecutor lanes;
    private final AtomicLong lagMillis = new AtomicLong();

    InboxCleanup(Inbox inbox, ChatExecutor lanes, MeterRegistry meters) {
        this.inbox = inbox;
        this.lanes = lanes;
        meters.gauge("rosalie.telegram.inbox.lag.millis", lagMillis);
    }

    /** Wakes every chat in which something has waited longer than this: left by a stop, a crash or a peer that died. */
    public void wakeWaiting(Duration longerThan) {
        inbox.chatsWaiting(longerThan).forEach(lanes::wake);
        lagMillis.set(inbox.lag().toMillis());
    }

    /** Clears a portion; tells whether there may be more. */
    public boolean clear() {
        return inbox.purge();
    }

    /** No new turn begins; those in hand are waited for. */
    public void close(Duration patience) throws InterruptedException {
        lanes.close(patience);
    }
}
