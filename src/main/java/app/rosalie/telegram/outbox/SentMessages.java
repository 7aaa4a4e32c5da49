package app.rosalie.telegram.outbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes letters that have arrived off the outbox, many in one transaction, so that a letter's end costs next to nothing. A
 * crash in between repeats what had just arrived: an edit or an answer, which is harmless, or a message, which stands twice.
 */
@Component
final class SentMessages {

    private static final Logger LOG = LoggerFactory.getLogger(SentMessages.class);
    private static final int MOST = 500;
    private static final int GATHER_MILLIS = 5;
    private static final int RETRY_MILLIS = 1_000;

    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final BlockingQueue<Long> arrived = new LinkedBlockingQueue<>();
    private volatile boolean closing;
    private Thread clerk = new Thread();

    SentMessages(Outbox outbox, TransactionTemplate transaction) {
        this.outbox = outbox;
        this.transaction = transaction;
    }

    void add(long id) {
        arrived.add(id);
    }

    /** Starts taking off; {@code gone} hears of every portion once it is off for good. */
    void start(Consumer<Collection<Long>> gone) {
        closing = false;
        clerk = Thread.ofVirtual().name("telegram-arrivals").start(() -> work(gone));
    }

    /** Takes off what has arrived so far, and ends. */
    void stop() throws InterruptedException {
        closing = true;
        arrived.add(-1L);
        clerk.join(1_000);
    }

    private void work(Consumer<Collection<Long>> gone) {
        while (!closing || !arrived.isEmpty()) {
            try {
                List<Long> ids = new ArrayList<>();
                ids.add(arrived.take());
                if (!closing) {
                    Thread.sleep(GATHER_MILLIS);
                }
                arrived.drainTo(ids, MOST);
                takeOff(ids);
                gone.accept(ids);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void takeOff(List<Long> ids) throws InterruptedException {
        while (true) {
            try {
                transaction.executeWithoutResult(status -> outbox.delete(ids));
                return;
            } catch (ConcurrencyFailureException renewedJustNow) {
                Thread.sleep(GATHER_MILLIS);
            } catch (RuntimeException e) {
                LOG.warn(
                        "{} arrived letters cannot be taken off the outbox: {}",
                        ids.size(),
                        e.getClass().getSimpleName());
                if (closing) {
                    return;
                }
                Thread.sleep(RETRY_MILLIS);
            }
        }
    }
}
