package app.rosalie.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * After how many days a client usually comes again.
 *
 * @param days the median of the days between her visits; at least one
 */
public record Rhythm(int days) {

    /** Fewer visits are no rhythm. */
    static final int VISITS = 3;

    /** Who comes more seldom has no rhythm here. */
    static final int MONTHS = 15;

    /** @param visited the days of her visits in order, each once; empty where they are too few */
    static Optional<Rhythm> of(List<LocalDate> visited) {
        if (visited.size() < VISITS) {
            return Optional.empty();
        }
        long[] gaps = IntStream.range(1, visited.size())
                .mapToLong(i -> ChronoUnit.DAYS.between(visited.get(i - 1), visited.get(i)))
                .sorted()
                .toArray();
        return Optional.of(new Rhythm(Math.toIntExact(gaps[gaps.length / 2])));
    }
}
