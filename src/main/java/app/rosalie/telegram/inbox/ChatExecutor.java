package app.rosalie.telegram.inbox;

import app.rosalie.chat.SafeTrace;
import app.rosalie.database.DatabaseTrouble;
import app.rosalie.telegram.wire.TelegramSettings;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Chats take their turns side by side, each chat one at a time, as many at once as there are database connections for. */
@Component
final class ChatExecutor {

    private static final Logger LOG = LoggerFactory.getLogger(ChatExecutor.class);

    /** A database that is gone is not asked by every chat at once, again and again. */
    private static final Duration SOON = Duration.ofSeconds(1);

    /** The watch would have said so by then, if it is the database. */
    private static final int WORTH_A_LINE = 30;

    private final TurnRunner turnRunner;
    private final Semaphore permits;
    private final ConcurrentHashMap<Long, BusyChat> busy = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("telegram-turn-", 0).factory());
    /** How often in a row the database did not answer a chat's turn. */
    private final ConcurrentHashMap<Long, Integer> waits = new ConcurrentHashMap<>();

    private volatile boolean closing;

    ChatExecutor(TurnRunner turnRunner, TelegramSettings settings) {
        this.turnRunner = turnRunner;
        this.permits = new Semaphore(settings.concurrentTurns(), true);
    }

    /** Something waits in this chat. May be called too often, never too seldom: what nobody wakes, the sweep finds late. */
    void wake(long chatId) {
        busy.compute(chatId, (id, chat) -> {
            if (chat == null) {
                return start(id);
            }
            chat.wokenAgain = true;
            return chat;
        });
    }

    /** No new turn begins; those in hand are waited for. */
    void close(Duration patience) throws InterruptedException {
        closing = true;
        turnRunner.close();
        threads.shutdown();
        if (!threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            // Not interrupted: that would close the files of an embedded database under its feet.
            LOG.warn("A turn takes too long to be waited for; if it does not end, it is taken again at the next start");
        }
    }

    private @Nullable BusyChat start(long chatId) {
        if (closing) {
            return null;
        }
        try {
            threads.execute(() -> run(chatId));
            return new BusyChat();
        } catch (RejectedExecutionException closed) {
            return null;
        }
    }

    private void run(long chatId) {
        boolean more = true;
        while (more) {
            boolean waiting = turn(chatId);
            // Without a permit: whoever waits for Telegram needs no connection to the database.
            fetch(chatId);
            more = busy.computeIfPresent(chatId, (id, chat) -> chat.goesOn(waiting, closing)) != null;
        }
    }

    /** Whatever happens, the chat goes on. */
    private void fetch(long chatId) {
        try {
            turnRunner.fetch(chatId);
        } catch (RuntimeException | Error e) {
            LOG.error("A photo could not be fetched: {}", SafeTrace.of(e));
        }
    }

    /** Tells whether another one waits. */
    private boolean turn(long chatId) {
        permits.acquireUninterruptibly();
        try {
            boolean more = !closing && turnRunner.take(chatId);
            waits.remove(chatId);
            return more;
        } catch (RuntimeException | Error e) {
            if (DatabaseTrouble.isBehind(e)) {
                again(chatId, e);
            } else {
                LOG.error("A turn could not be taken; it is tried again in a while: {}", SafeTrace.of(e));
            }
            return false;
        } finally {
            permits.release();
        }
    }

    /** What was said stands in the inbox still, and the person waits; that the database is gone its watch says. */
    private void again(long chatId, Throwable noDatabase) {
        if (waits.merge(chatId, 1, Integer::sum) % WORTH_A_LINE == 0) {
            LOG.warn("A turn has waited {} times for the database: {}", waits.get(chatId), SafeTrace.of(noDatabase));
        }
        long millis = ThreadLocalRandom.current().nextLong(SOON.toMillis(), 2 * SOON.toMillis());
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, threads)
                .execute(() -> wake(chatId));
    }

    private static final class BusyChat {
        boolean wokenAgain;

        @Nullable
        BusyChat goesOn(boolean waiting, boolean closing) {
            boolean goesOn = (waiting || wokenAgain) && !closing;
            wokenAgain = false;
            return goesOn ? this : null;
        }
    }
}
