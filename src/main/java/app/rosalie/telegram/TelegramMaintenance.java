package app.rosalie.telegram;

import app.rosalie.database.DatabaseTrouble;
import app.rosalie.telegram.inbox.InboxMaintenance;
import app.rosalie.telegram.inbox.UpdatePoller;
import app.rosalie.telegram.outbox.OutboxMaintenance;
import app.rosalie.telegram.outbox.OutboxSender;
import app.rosalie.telegram.wire.StopSignal;
import app.rosalie.telegram.wire.TelegramSettings;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Component;

/**
 * Takes up what an earlier start or a peer that died has left, three times a lease, and clears away what is old, in a thread of
 * its own. Polling begins once what was left has been taken up.
 */
@Component
final class TelegramMaintenance {

    private static final Logger LOG = LoggerFactory.getLogger(TelegramMaintenance.class);
    private static final int ROUNDS_BETWEEN_CLEARING = 20;

    private final TelegramSettings settings;
    private final UpdatePoller poller;
    private final OutboxSender sender;
    private final InboxMaintenance inbox;
    private final OutboxMaintenance outbox;
    private final StopSignal stopping = new StopSignal();
    private Thread thread = new Thread();
    private boolean first = true;
    private boolean cleared = true;
    private long rounds;

    TelegramMaintenance(
            TelegramSettings settings,
            UpdatePoller poller,
            OutboxSender sender,
            InboxMaintenance inbox,
            OutboxMaintenance outbox) {
        this.settings = settings;
        this.poller = poller;
        this.sender = sender;
        this.inbox = inbox;
        this.outbox = outbox;
    }

    void start() {
        thread = Thread.ofVirtual().name("telegram-maintenance").start(this::work);
    }

    /** No further round begins. */
    void stop() {
        stopping.give();
    }

    void join(Duration patience) throws InterruptedException {
        thread.join(patience);
    }

    private void work() {
        do {
            try {
                takeUp();
                outbox.count();
                if (rounds++ % ROUNDS_BETWEEN_CLEARING == 0 || !cleared) {
                    clear();
                }
            } catch (RuntimeException e) {
                LOG.atLevel(DatabaseTrouble.isBehind(e) ? Level.DEBUG : Level.WARN)
                        .log("Maintenance is tried again later: {}", settings.redacted(e.toString()));
            }
        } while (stopping.passesWithout(between()));
    }

    private Duration between() {
        return settings.lease().dividedBy(3);
    }

    private void takeUp() {
        sender.recover();
        inbox.wakeWaiting(first ? Duration.ZERO : settings.lease());
        if (first && !settings.webhook().configured()) {
            poller.start();
        }
        first = false;
    }

    private void clear() {
        outbox.clear();
        // What is left is cleared in the next rounds: whoever is silent for a lease is taken for dead.
        long end = System.nanoTime() + between().dividedBy(2).toNanos();
        boolean more = true;
        while (more && !stopping.isGiven() && System.nanoTime() - end < 0) {
            more = inbox.clear();
        }
        cleared = !more;
    }
}
