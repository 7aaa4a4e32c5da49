package app.rosalie.telegram.outbox;

import app.rosalie.chat.SafeTrace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A queue for each chat that has something to be sent: one letter at a time, answers first, each lane in its order. */
final class ChatQueues {

    private static final Logger LOG = LoggerFactory.getLogger(ChatQueues.class);

    private final FloodGate gate;
    private final Predicate<Delivery> carry;
    private final ConcurrentHashMap<Long, Mailbox> boxes = new ConcurrentHashMap<>();
    private ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean closing;

    /**
     * @param carry carries one letter and tells whether it is off the list
     */
    ChatQueues(FloodGate gate, Predicate<Delivery> carry) {
        this.gate = gate;
        this.carry = carry;
    }

    void open() {
        closing = false;
        threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("telegram-send-", 0).factory());
    }

    void put(Delivery delivery) {
        boxes.compute(delivery.letter.chatId(), (chatId, known) -> {
            Mailbox box = known == null ? new Mailbox(chatId) : known;
            box.letters.add(delivery);
            wake(box);
            return box;
        });
    }

    Collection<Delivery> forget(long chatId) {
        List<Delivery> forgotten = new ArrayList<>();
        boxes.computeIfPresent(chatId, (id, box) -> {
            forgotten.addAll(box.letters);
            box.letters.clear();
            return box;
        });
        return forgotten;
    }

    void close(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!boxes.isEmpty()
                && deadline - System.nanoTime() > 0
                && boxes.values().stream().anyMatch(box -> box.awake)) {
            Thread.sleep(10);
        }
        closing = true;
        threads.shutdown();
        long left = Math.max(0, deadline - System.nanoTime());
        if (!threads.awaitTermination(left + TimeUnit.MILLISECONDS.toNanos(100), TimeUnit.NANOSECONDS)) {
            LOG.info("Some letters were still on their way; they are sent again at the next start");
        }
        boxes.clear();
    }

    /** Within {@code compute}. */
    private void wake(Mailbox box) {
        if (!box.awake && !closing) {
            try {
                threads.execute(() -> empty(box));
                box.awake = true;
            } catch (RejectedExecutionException closed) {
                // The letters stay in the outbox.
            }
        }
    }

    private void empty(Mailbox box) {
        for (Delivery next = next(box); next != null; next = next(box)) {
            boolean off;
            try {
                off = carry.test(next);
            } catch (RuntimeException e) {
                LOG.error("A letter could not be carried: {}", SafeTrace.of(e));
                next.backOff();
                off = false;
            }
            if (!off) {
                putBack(box, next);
            }
        }
    }

    /** The next letter that may be sent now; none puts the box to sleep, with an alarm where one waits. */
    private @Nullable Delivery next(Mailbox box) {
        Delivery[] next = new Delivery[1];
        boxes.compute(box.chatId, (id, same) -> {
            Delivery head = box.letters.peek();
            if (head == null || closing) {
                box.awake = false;
                return head == null ? null : box;
            }
            long wait = Math.max(head.nanosToWait(), gate.nanosToWait());
            if (wait > 0) {
                box.awake = false;
                CompletableFuture.delayedExecutor(wait, TimeUnit.NANOSECONDS, Runnable::run)
                        .execute(() -> boxes.computeIfPresent(id, (same2, sleeping) -> {
                            wake(sleeping);
                            return sleeping;
                        }));
                return box;
            }
            next[0] = box.letters.remove();
            if (box.letters.stream().anyMatch(next[0]::supersededBy)) {
                next[0].shown = true;
            }
            return box;
        });
        return next[0];
    }

    private void putBack(Mailbox box, Delivery delivery) {
        boxes.computeIfPresent(box.chatId, (id, same) -> {
            box.letters.add(delivery);
            return box;
        });
    }

    private static final class Mailbox {
        final long chatId;
        final PriorityQueue<Delivery> letters = new PriorityQueue<>(Delivery.ORDER);
        volatile boolean awake;

        Mailbox(long chatId) {
            this.chatId = chatId;
        }
    }
}
