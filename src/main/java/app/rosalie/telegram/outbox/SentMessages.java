package app.rosalie.telegram.outbox;

import app.rosalie.database.DatabaseTrouble;
import app.rosalie.telegram.wire.TelegramSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes messages that have arrived from the outbox, many in one transaction, so that a message's end costs next to nothing. A
 * crash in between repeats what had just arrived: an edit or an answer, which is harmless, or a message, which stands twice. So
 * it is never more than so many that are on their way or have arrived and not been deleted: however slow the database is, no
 * more than these come again.
 */
@Component
final class SentMessages {

    private static final Logger LOG = LoggerFactory.getLogger(SentMessages.class);
    private static final int LARGEST_BATCH = 500;
    private static final int GATHER_MILLIS = 5;
    private static final int RETRY_MILLIS = 1_000;

    /** No row has this id. */
    private static final long WAKE_UP = -1;

    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final BlockingQueue<Long> sent = new LinkedBlockingQueue<>();
    private final Semaphore room;
    private volatile boolean closing;
    private Thread thread = new Thread();

    @Autowired
    SentMessages(Outbox outbox, TransactionTemplate transaction, TelegramSettings settings) {
        this(outbox, transaction, settings.connections());
    }

    /** @param most how many messages a crash may repeat */
    SentMessages(Outbox outbox, TransactionTemplate transaction, int most) {
        this.outbox = outbox;
        this.transaction = transaction;
        this.room = new Semaphore(most, true);
    }

    /**
     * Waits until another message may be on its way; either it is sent then, or the room is given back. False where none is to
     * be sent any more.
     */
    boolean takeRoom() {
        room.acquireUninterruptibly();
        if (closing) {
            room.release();
            return false;
        }
        return true;
    }

    void giveRoomBack() {
        room.release();
    }

    /** A message that has arrived, or need not any more; its room is free once it is deleted. */
    void add(long id) {
        sent.add(id);
    }

    /** Starts deleting; {@code deleted} hears of every batch once it is gone for good. */
    void start(Consumer<Collection<Long>> deleted) {
        closing = false;
        thread = Thread.ofVirtual().name("telegram-sent").start(() -> work(deleted));
    }

    /** Deletes what has arrived so far, and ends. */
    void stop() throws InterruptedException {
        closing = true;
        sent.add(WAKE_UP);
        thread.join(1_000);
    }

    private void work(Consumer<Collection<Long>> deleted) {
        try {
            while (!closing || !sent.isEmpty()) {
                List<Long> batch = nextBatch();
                delete(batch);
                deleted.accept(batch);
                room.release((int) batch.stream().filter(id -> id != WAKE_UP).count());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Long> nextBatch() throws InterruptedException {
        List<Long> batch = new ArrayList<>();
        batch.add(sent.take());
        if (!closing) {
            Thread.sleep(GATHER_MILLIS);
        }
        sent.drainTo(batch, LARGEST_BATCH);
        return batch;
    }

    private void delete(List<Long> batch) throws InterruptedException {
        boolean done;
        do {
            done = tryToDelete(batch);
        } while (!done);
    }

    /** Tells whether it is done with; waits where it has to be tried again. */
    private boolean tryToDelete(List<Long> batch) throws InterruptedException {
        try {
            transaction.executeWithoutResult(status -> outbox.delete(batch));
            return true;
        } catch (ConcurrencyFailureException renewedJustNow) {
            Thread.sleep(GATHER_MILLIS);
            return false;
        } catch (RuntimeException | Error e) {
            return isLeft(batch, e);
        }
    }

    /** Who is about to end leaves them; otherwise it is tried again after a while. */
    private boolean isLeft(List<Long> batch, Throwable failure) throws InterruptedException {
        LOG.atLevel(DatabaseTrouble.isBehind(failure) ? Level.DEBUG : Level.WARN)
                .log(
                        "{} sent messages cannot be deleted from the outbox: {}",
                        batch.size(),
                        failure.getClass().getSimpleName());
        if (!closing) {
            Thread.sleep(RETRY_MILLIS);
        }
        return closing;
    }
}
