package app.rosalie.bench;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Professionals who type, each in her own chat: at a given pace, or as fast as they are answered. */
final class Load {

    private final LoadTelegram telegram;
    private final long[] users;

    Load(LoadTelegram telegram, long[] users) {
        this.telegram = telegram;
        this.users = users;
    }

    /**
     * Types at a steady rate, whether or not answers come; a latency counts from the moment at which the text was due.
     *
     * @return the sorted latencies in milliseconds
     */
    double[] atRate(String text, int perSecond, int seconds) throws InterruptedException {
        return atRate(turn -> text, perSecond, seconds);
    }

    /** The same with a text for each turn, by its number from 0. */
    double[] atRate(IntFunction<String> texts, int perSecond, int seconds) throws InterruptedException {
        ConcurrentLinkedQueue<Double> latencies = new ConcurrentLinkedQueue<>();
        long step = TimeUnit.SECONDS.toNanos(1) / perSecond;
        long first = System.nanoTime() + step;
        int turns = perSecond * seconds;
        for (int i = 0; i < turns; i++) {
            long due = first + i * step;
            LockSupport.parkNanos(due - System.nanoTime());
            telegram.type(users[i % users.length], texts.apply(i), at -> latencies.add((at - due) / 1e6));
        }
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (latencies.size() < turns && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        double[] sorted = latencies.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** Everybody types again as soon as she is answered. Returns turns per second. */
    double saturated(String text, int seconds) throws InterruptedException {
        AtomicBoolean open = new AtomicBoolean(true);
        AtomicLong turns = new AtomicLong();
        long began = System.nanoTime();
        for (long user : users) {
            again(user, text, open, turns);
        }
        TimeUnit.SECONDS.sleep(seconds);
        long counted = turns.get();
        double elapsed = (System.nanoTime() - began) / 1e9;
        open.set(false);
        TimeUnit.SECONDS.sleep(2);
        return counted / elapsed;
    }

    private void again(long user, String text, AtomicBoolean open, AtomicLong turns) {
        telegram.type(user, text, _ -> {
            turns.incrementAndGet();
            if (open.get()) {
                again(user, text, open, turns);
            }
        });
    }

    static String percentile(double[] sorted, double share) {
        return sorted.length == 0
                ? "-"
                : "%.1f".formatted(sorted[Math.min(sorted.length - 1, (int) Math.floor(share * sorted.length))]);
    }
}
