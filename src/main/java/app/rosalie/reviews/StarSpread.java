package app.rosalie.reviews;

import java.util.List;
import java.util.stream.LongStream;

/**
 * How many reviews that count have how many stars.
 *
 * @param counts of one star first, of five last
 */
public record StarSpread(List<Long> counts) {

    static StarSpread of(List<StarCount> counted) {
        long[] counts = new long[5];
        counted.forEach(one -> counts[one.stars() - 1] = one.count());
        return new StarSpread(LongStream.of(counts).boxed().toList());
    }

    public long of(int stars) {
        return counts.get(stars - 1);
    }

    public long total() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** One line of the table. */
    record StarCount(int stars, long count) {}
}
