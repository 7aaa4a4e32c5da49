package app.rosalie.telegram.outbox;

import app.rosalie.chat.SafeTrace;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * A queue for each chat that has something to be sent: one message at a time, by priority, then in the order of writing. A
 * queue is only touched within {@code compute} of its chat.
 */
@Component
final class ChatQueues {

    private static final Logger LOG = LoggerFactory.getLogger(ChatQueues.class);

    private final FloodGate gate;
    private final ConcurrentHashMap<Long, ChatQueue> queues = new ConcurrentHashMap<>();
    private volatile Predicate<InFlightMessage> delivery = message -> false;
    private ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean closing;

    ChatQueues(FloodGate gate) {
        this.gate = gate;
    }

    /**
     * @param delivers one message, and tells whether there is nothing more to do for it
     */
    void open(Predicate<InFlightMessage> delivers) {
        delivery = delivers;
        closing = false;
        threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("telegram-send-", 0).factory());
    }

    void put(InFlightMessage message) {
        queues.compute(message.chatId(), (chatId, known) -> {
            ChatQueue queue = known == null ? new ChatQueue(chatId) : known;
            queue.add(message);
            wake(queue);
            return queue;
        });
    }

    /** Drops what waits for this chat, and tells how many they were. */
    int forget(long chatId) {
        AtomicInteger dropped = new AtomicInteger();
        queues.computeIfPresent(chatId, (id, queue) -> {
            dropped.set(queue.clear());
            return queue;
        });
        return dropped.get();
    }

    /** Sends what may be sent within the time that is given. */
    void close(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (queues.values().stream().anyMatch(ChatQueue::isAwake) && deadline - System.nanoTime() > 0) {
            Thread.sleep(10);
        }
        closing = true;
        threads.shutdown();
        long left = Math.max(0, deadline - System.nanoTime());
        if (!threads.awaitTermination(left + TimeUnit.MILLISECONDS.toNanos(100), TimeUnit.NANOSECONDS)) {
            LOG.info("Some messages were still on their way; they are sent again at the next start");
        }
        queues.clear();
    }

    private void wake(ChatQueue queue) {
        if (queue.isAwake() || closing) {
            return;
        }
        try {
            threads.execute(() -> empty(queue));
            queue.awake(true);
        } catch (RejectedExecutionException closed) {
            // The messages stay in the outbox.
        }
    }

    private void empty(ChatQueue queue) {
        for (InFlightMessage next = next(queue); next != null; next = next(queue)) {
            if (!deliver(next)) {
                putBack(queue, next);
            }
        }
    }

    private boolean deliver(InFlightMessage message) {
        try {
            return delivery.test(message);
        } catch (RuntimeException | Error e) {
            LOG.error("Outbox message {} could not be delivered: {}", message.id(), SafeTrace.of(e));
            message.retryAfter(RetryPolicy.backOff(message.failures()));
            return false;
        }
    }

    /** The next message that may be sent now; where there is none, the queue sleeps until one may. */
    private @Nullable InFlightMessage next(ChatQueue queue) {
        InFlightMessage[] next = new InFlightMessage[1];
        queues.compute(queue.chatId(), (id, same) -> {
            if (queue.isEmpty() || closing) {
                queue.awake(false);
                return queue.isEmpty() ? null : queue;
            }
            long wait = queue.nanosToWait();
            if (wait == 0) {
                wait = gate.nanosToWait(id);
            }
            if (wait > 0) {
                queue.awake(false);
                wakeIn(wait, id);
            } else {
                next[0] = queue.remove();
            }
            return queue;
        });
        return next[0];
    }

    private void wakeIn(long nanos, long chatId) {
        CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS, Runnable::run)
                .execute(() -> queues.computeIfPresent(chatId, (id, sleeping) -> {
                    wake(sleeping);
                    return sleeping;
                }));
    }

    private void putBack(ChatQueue queue, InFlightMessage message) {
        queues.computeIfPresent(queue.chatId(), (id, same) -> {
            queue.add(message);
            return queue;
        });
    }
}
