package app.rosalie.agenda;

import app.rosalie.agenda.hold.SlotHold;
import app.rosalie.agenda.opening.Occupancy;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.salon.ProcessingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for free starts in one stretch of opening, among no more visits than have a say there. */
final class StretchSearch {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final TimeSpan open;
    private final List<Neighbour> neighbours;
    private final List<SlotHold> holds;
    private final SlotRequirement requirement;
    private final Duration shortest;

    /** @param all of the days around, each as {@link Neighbour#of} sees it */
    StretchSearch(
            TimeSpan open, List<Neighbour> all, List<SlotHold> holds, SlotRequirement requirement, Duration shortest) {
        this.open = open;
        this.neighbours = all.stream().filter(one -> one.hasSayIn(open)).toList();
        this.holds = holds;
        this.requirement = requirement;
        this.shortest = shortest;
    }

    /**
     * A visit that stands there, as the one that looks for a time sees it.
     *
     * @param earliestAfter when one could begin behind it
     * @param latestEndBefore when one would have to end ahead of it
     */
    record Neighbour(Visit visit, Occupancy occupancy, Instant earliestAfter, Instant latestEndBefore) {

        static Neighbour of(Visit visit, SlotRequirement requirement) {
            return new Neighbour(
                    visit, visit.occupancy(), requirement.earliestAfter(visit), requirement.latestEndBefore(visit));
        }

        /** Whatever begins and ends within that stretch is in the way of no other. */
        private boolean hasSayIn(TimeSpan open) {
            return earliestAfter.isAfter(open.start()) && latestEndBefore.isBefore(open.end());
        }
    }

    /** In order; those that leave a hole are among them. */
    List<Instant> free(Instant now) {
        return candidates().stream()
                .filter(start -> start.isAfter(now) && isFree(start))
                .toList();
    }

    /** Every quarter of an hour since opening, as soon as possible after each visit, and when its processing begins, in order. */
    private TreeSet<Instant> candidates() {
        TreeSet<Instant> starts = new TreeSet<>();
        for (Instant start = open.start(); start.isBefore(open.end()); start = start.plus(STEP)) {
            starts.add(start);
        }
        neighbours.stream()
                .flatMap(this::beside)
                .filter(start -> start.isAfter(open.start()) && start.isBefore(open.end()))
                .forEach(starts::add);
        return starts;
    }

    /** The starts that a visit that is there makes worth a look. */
    private Stream<Instant> beside(Neighbour other) {
        ProcessingTime own = requirement.processing();
        Stream<Instant> within =
                Stream.ofNullable(other.occupancy().processing()).map(TimeSpan::start);
        Stream<Instant> around =
                Stream.ofNullable(own).map(processing -> other.visit().start().minus(processing.after()));
        return Stream.concat(Stream.of(other.earliestAfter()), Stream.concat(within, around));
    }

    private boolean isFree(Instant start) {
        Occupancy here = requirement.at(start);
        Instant end = here.span().end();
        return !end.isAfter(open.end())
                && neighbours.stream().noneMatch(other -> isTooNear(here, other))
                && holds.stream().noneMatch(hold -> hold.isInTheWayOf(here));
    }

    /** In the processing time of one of them the other may stand as near as can be. */
    private static boolean isTooNear(Occupancy here, Neighbour other) {
        return here.span().start().isBefore(other.earliestAfter())
                && here.span().end().isAfter(other.latestEndBefore())
                && !here.standsWithin(other.occupancy())
                && !other.occupancy().standsWithin(here);
    }

    /** What stands in a processing time leaves none: that time was nobody's before. */
    boolean leavesNoHole(Instant start) {
        if (shortest.isZero()) {
            return true;
        }
        Occupancy here = requirement.at(start);
        return neighbours.stream().anyMatch(other -> here.standsWithin(other.occupancy()))
                || !(isHole(Duration.between(freeSince(start), start))
                        || isHole(Duration.between(here.span().end(), freeUntil(here))));
    }

    private boolean isHole(Duration free) {
        return free.isPositive() && free.compareTo(shortest) < 0;
    }

    private Instant freeSince(Instant start) {
        return neighbours.stream()
                .filter(other -> !other.visit().end().isAfter(start))
                .map(Neighbour::earliestAfter)
                .max(Instant::compareTo)
                .orElse(open.start());
    }

    private Instant freeUntil(Occupancy here) {
        return neighbours.stream()
                .filter(other -> !other.occupancy().standsWithin(here))
                .filter(other -> !other.visit().start().isBefore(here.span().start()))
                .map(Neighbour::latestEndBefore)
                .min(Instant::compareTo)
                .orElse(open.end());
    }
}
