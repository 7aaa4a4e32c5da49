package app.rosalie.telegram.outbox;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Alerts and digests that wait for what the {@link RateLimits} allow, alerts first. Answers do not pass here. */
@Component
final class BulkQueue {

    private static final long LONGEST_PAUSE_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final RateLimits limits;
    private final FloodGate gate;

    /** For the rate of their chat, by the time at which they may go. */
    private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(Comparator.comparingLong(Waiting::due));

    /** For the rate of the whole bot, the most important first. */
    private final PriorityQueue<Waiting> ready =
            new PriorityQueue<>(Comparator.comparing(Waiting::message, InFlightMessage.ORDER));

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean closing;
    private Thread thread = new Thread();

    BulkQueue(RateLimits limits, FloodGate gate) {
        this.limits = limits;
        this.gate = gate;
    }

    /** Starts handing on what may be sent now. */
    void start(Consumer<InFlightMessage> next) {
        lock.lock();
        try {
            closing = false;
            thread = Thread.ofVirtual().name("telegram-bulk").start(() -> work(next));
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
        thread.join(1_000);
    }

    void add(InFlightMessage message) {
        lock.lock();
        try {
            waiting.add(new Waiting(message, due(message)));
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** A refresh of a living message goes when the one that it makes needless would have gone, and takes no share of its own. */
    private long due(InFlightMessage message) {
        List<Waiting> needless = message.payload().living() == null
                ? List.of()
                : Stream.concat(waiting.stream(), ready.stream())
                        .filter(older -> older.message().supersededBy(message))
                        .toList();
        needless.forEach(older -> older.message().shown());
        return needless.isEmpty()
                ? System.nanoTime() + limits.reserve(message.chatId())
                : needless.getFirst().due();
    }

    /** Nothing more is handed on for this chat. */
    void forget(long chatId) {
        lock.lock();
        try {
            waiting.removeIf(it -> it.message().chatId() == chatId);
            ready.removeIf(it -> it.message().chatId() == chatId);
        } finally {
            lock.unlock();
        }
    }

    private void work(Consumer<InFlightMessage> next) {
        while (true) {
            lock.lock();
            try {
                InFlightMessage message = take();
                if (message == null) {
                    return;
                }
                next.accept(message);
            } catch (InterruptedException e) {
                return;
            } finally {
                lock.unlock();
            }
        }
    }

    /** The next one, once it may go; null where the queue closes. */
    private @Nullable InFlightMessage take() throws InterruptedException {
        while (!closing) {
            moveDue();
            long wait = nanosToWait();
            if (wait == 0) {
                return ready.remove().message();
            }
            pause(wait);
        }
        return null;
    }

    private void moveDue() {
        for (Waiting head = waiting.peek();
                head != null && head.due() - System.nanoTime() <= 0;
                head = waiting.peek()) {
            ready.add(waiting.remove());
        }
    }

    /** Until the first that is ready may go; 0 has taken its share of the whole bot's rate. */
    private long nanosToWait() {
        if (ready.isEmpty()) {
            Waiting next = waiting.peek();
            return next == null ? LONGEST_PAUSE_NANOS : Math.max(1, next.due() - System.nanoTime());
        }
        long flood = gate.nanosToWait();
        return flood > 0 ? flood : limits.tryTake();
    }

    @SuppressWarnings("WaitNotInLoop") // take() is the loop
    private void pause(long nanos) throws InterruptedException {
        changed.await(Math.min(nanos, LONGEST_PAUSE_NANOS), TimeUnit.NANOSECONDS);
    }

    private record Waiting(InFlightMessage message, long due) {}
}
