package app.rosalie.agenda;

import java.time.Instant;
import java.util.List;

/**
 * A day as somebody sees it who looks for a free start.
 *
 * @param free in order
 * @param takenPercent how much of its open time visits take, 0 to 100; 100 where it is not open at all
 */
public record DayStarts(List<Instant> free, int takenPercent) {

    public DayStarts {
        free = List.copyOf(free);
    }
}
