package app.rosalie.chat.analyses;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Parts of a whole in whole percents that add up to 100: each is rounded down, and what is missing goes to those that lost
 * most by it, a percent each (the largest remainder, after Hare and Niemeyer); of equals, to the first.
 */
record RoundedPercents(List<Long> each) {

    private static final long ALL = 100;

    /** @param parts none below zero; where all are zero there is no whole, and so are their percents */
    static RoundedPercents of(List<Long> parts) {
        long whole = parts.stream().mapToLong(Long::longValue).sum();
        if (whole == 0) {
            return new RoundedPercents(parts);
        }
        long[] percents = parts.stream().mapToLong(part -> part * ALL / whole).toArray();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> parts.get(at) * ALL % whole)
                        .reversed())
                .limit(ALL - LongStream.of(percents).sum())
                .forEach(at -> percents[at]++);
        return new RoundedPercents(LongStream.of(percents).boxed().toList());
    }
}
