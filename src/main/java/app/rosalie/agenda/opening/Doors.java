package app.rosalie.agenda.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a salon's doors are open at a moment.
 *
 * @param changes when they close, or open again; empty where they stay shut on all days that were looked at
 */
public record Doors(boolean open, Optional<Instant> changes) {

    /** By the plan of the days {@code [from, to)}, the first of which holds the moment. */
    public static Doors at(OpeningPlan plan, Instant now, LocalDate from, LocalDate to) {
        List<TimeSpan> spans =
                from.datesUntil(to).flatMap(day -> plan.open(day).stream()).toList();
        Instant until = now;
        for (TimeSpan span : spans) {
            // Over midnight, and where two ranges touch, the doors stay open.
            if (!span.start().isAfter(until) && span.end().isAfter(until)) {
                until = span.end();
            }
        }
        if (until.isAfter(now)) {
            return new Doors(true, Optional.of(until));
        }
        return new Doors(
                false,
                spans.stream()
                        .map(TimeSpan::start)
                        .filter(start -> start.isAfter(now))
                        .findFirst());
    }
}
