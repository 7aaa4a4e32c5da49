package app.rosalie.bench;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;

/** When new messages came to chats that wait for one each; those to other chats are not counted. Safe for many threads. */
final class Arrivals {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final LongPredicate waits;
    private final ConcurrentMap<Long, Integer> perChat = new ConcurrentHashMap<>();
    private final Queue<Long> times = new ConcurrentLinkedQueue<>();

    Arrivals(LongPredicate waits) {
        this.waits = waits;
    }

    void add(long chat, long nanos) {
        if (waits.test(chat)) {
            times.add(nanos);
            perChat.merge(chat, 1, Integer::sum);
        }
    }

    int chats() {
        return perChat.size();
    }

    /** Messages beyond the first of a chat. */
    int twice() {
        return perChat.values().stream().mapToInt(count -> count - 1).sum();
    }

    double seconds() {
        long[] sorted = sorted();
        return sorted.length == 0 ? 0 : (sorted[sorted.length - 1] - sorted[0]) / 1e9;
    }

    /** In the second in which the most came, wherever it begins. */
    int mostInASecond() {
        long[] sorted = sorted();
        int most = 0;
        for (int last = 0, first = 0; last < sorted.length; last++) {
            while (sorted[last] - sorted[first] >= SECOND) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }

    private long[] sorted() {
        long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
