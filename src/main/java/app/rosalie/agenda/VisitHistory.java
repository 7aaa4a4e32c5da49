package app.rosalie.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a client has come so far, in days of the salon's zone.
 *
 * @param done the day of each visit done, by start; a day twice where she came twice
 * @param missed how often she did not come
 * @param next the start of the first visit ahead, asked for or agreed, or null
 */
public record VisitHistory(
        List<LocalDate> done, long missed, @Nullable Instant next) {

    public VisitHistory {
        done = List.copyOf(done);
    }

    /** As it stood at the end of a day, as far as that is still known: what she came for later was ahead of her then. */
    public VisitHistory asOf(LocalDate day, ZoneId zone) {
        List<LocalDate> until = done.stream().filter(one -> !one.isAfter(day)).toList();
        return until.size() == done.size()
                ? this
                : new VisitHistory(
                        until, missed, done.get(until.size()).atStartOfDay(zone).toInstant());
    }

    /** Visits done on this day or later. */
    public long doneSince(LocalDate day) {
        return done.stream().filter(one -> !one.isBefore(day)).count();
    }

    /** The day of her last visit done; empty where she never came. */
    public Optional<LocalDate> last() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }

    /** After how many days she comes again, as of a day; empty where her visits of late are too few. */
    public Optional<Rhythm> rhythm(LocalDate today) {
        LocalDate since = today.minusMonths(Rhythm.MONTHS);
        return Rhythm.of(
                done.stream().filter(day -> !day.isBefore(since)).distinct().toList());
    }
}
