package app.rosalie.telegram.outbox;

import app.rosalie.telegram.wire.TelegramSettings;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The pace of alerts and digests: so many a second for one chat, so many for the whole bot, alerts first. Answers do not pass
 * here, and so wait for none of it.
 */
@Component
final class BulkPacer {

    private static final int CHATS_REMEMBERED = 10_000;

    private final TelegramSettings.Rate rate;
    private final FloodGate gate;
    private final Bucket whole;
    private final Map<Long, Bucket> chats = new HashMap<>();
    private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(Comparator.comparingLong(Waiting::due));
    private final PriorityQueue<Waiting> ready =
            new PriorityQueue<>(Comparator.comparing(Waiting::delivery, Delivery.ORDER));
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean closing;
    private Thread pacer = new Thread();

    BulkPacer(TelegramSettings settings, FloodGate gate) {
        this.rate = settings.rate();
        this.gate = gate;
        this.whole = bucket(Math.max(1, rate.bulk() / 10), rate.bulk());
    }

    /** Starts handing on what may be sent now. */
    void start(Consumer<Delivery> next) {
        lock.lock();
        try {
            closing = false;
            pacer = Thread.ofVirtual().name("telegram-bulk").start(() -> work(next));
        } finally {
            lock.unlock();
        }
    }

    void stop() throws InterruptedException {
        lock.lock();
        try {
            closing = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        pacer.join(1_000);
    }

    void add(Delivery delivery) {
        lock.lock();
        try {
            // The chat's tokens are taken now, in advance; the answer is how long that is too early.
            long wait = chat(delivery.letter.chatId()).consumeIgnoringRateLimits(1);
            waiting.add(new Waiting(delivery, System.nanoTime() + Math.max(0, wait)));
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes a share of the whole bot's pace for a letter that is tried again: after an outage they all are. Gives the
     * nanoseconds for which it is taken too early.
     */
    long reserve() {
        return Math.max(0, whole.consumeIgnoringRateLimits(1));
    }

    /** Nothing more is handed on for this chat. */
    void forget(long chatId) {
        lock.lock();
        try {
            waiting.removeIf(it -> it.delivery().letter.chatId() == chatId);
            ready.removeIf(it -> it.delivery().letter.chatId() == chatId);
        } finally {
            lock.unlock();
        }
    }

    private void work(Consumer<Delivery> next) {
        while (true) {
            lock.lock();
            try {
                Delivery delivery = take();
                if (delivery == null) {
                    return;
                }
                next.accept(delivery);
            } catch (InterruptedException e) {
                return;
            } finally {
                lock.unlock();
            }
        }
    }

    private @Nullable Delivery take() throws InterruptedException {
        while (!closing) {
            for (Waiting head = waiting.peek();
                    head != null && head.due() - System.nanoTime() <= 0;
                    head = waiting.peek()) {
                ready.add(waiting.remove());
            }
            Waiting first = ready.peek();
            long gateWait = gate.nanosToWait();
            if (first == null) {
                pause(waiting.isEmpty() ? Long.MAX_VALUE : waiting.peek().due() - System.nanoTime());
            } else if (gateWait > 0) {
                pause(gateWait);
            } else {
                var probe = whole.tryConsumeAndReturnRemaining(1);
                if (probe.isConsumed()) {
                    return ready.remove().delivery();
                }
                pause(probe.getNanosToWaitForRefill());
            }
        }
        return null;
    }

    @SuppressWarnings("WaitNotInLoop") // take() is the loop
    private void pause(long nanos) throws InterruptedException {
        if (nanos > 0) {
            changed.await(Math.min(nanos, TimeUnit.MINUTES.toNanos(1)), TimeUnit.NANOSECONDS);
        }
    }

    private Bucket chat(long chatId) {
        if (chats.size() > CHATS_REMEMBERED) {
            chats.values().removeIf(bucket -> bucket.getAvailableTokens() >= rate.burst());
        }
        return chats.computeIfAbsent(chatId, id -> bucket(rate.burst(), rate.perChat()));
    }

    private static Bucket bucket(int capacity, int aSecond) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(aSecond, Duration.ofSeconds(1)))
                .build();
    }

    private record Waiting(Delivery delivery, long due) {}
}
