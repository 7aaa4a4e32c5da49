package app.rosalie.revenue;

import app.rosalie.salon.Money;
import java.time.Duration;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How the visits of a period went. A running period counts up to the end of today, one ahead in full.
 *
 * @param done visits done, at the price agreed
 * @param noShows visits to which nobody came
 * @param late visits that their clients cancelled with less notice than was agreed
 * @param booked the length of all active visits that begin in the period
 * @param open how long the doors are open
 * @param clients who came at least once
 * @param newClients of these, whose first visit ever it was
 */
public record VisitRatios(
        VisitsValue done, long noShows, long late, Duration booked, Duration open, long clients, long newClients) {

    /** « Panier moyen »: what visits done were worth, by visit. */
    public Money average() {
        return done.each();
    }

    /** « Remplissage »: booked over open time; may exceed 1; empty where the doors never open. */
    public OptionalDouble fillRate() {
        return open.isZero()
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) booked.toMinutes() / open.toMinutes());
    }

    /** Of the visits that were due: done, missed, or cancelled late. */
    public OptionalDouble noShowRate() {
        return share(noShows, due());
    }

    /** Of the same. */
    public OptionalDouble lateRate() {
        return share(late, due());
    }

    /** Clients who came, and not for the first time. */
    public long returningClients() {
        return clients - newClients;
    }

    /** Visits done, missed, or cancelled late. */
    public long due() {
        return done.visits() + noShows + late;
    }

    private static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    /** What the database counts; sums over no row are null. */
    record Counts(long done, long noShows, long late, long minutes, long clients) {

        Counts(
                @Nullable Long done,
                @Nullable Long noShows,
                @Nullable Long late,
                @Nullable Long minutes,
                @Nullable Long clients) {
            this(orZero(done), orZero(noShows), orZero(late), orZero(minutes), orZero(clients));
        }

        private static long orZero(@Nullable Long count) {
            return count == null ? 0 : count;
        }
    }
}
