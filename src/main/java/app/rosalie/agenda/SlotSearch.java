package app.rosalie.agenda;

import app.rosalie.agenda.hold.SlotHold;
import app.rosalie.agenda.opening.Occupancy;
import app.rosalie.agenda.opening.OpeningPlan;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.salon.ProcessingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks for free starts on some days, with all that it takes to find them.
 *
 * @param visits that stand there, without the one that looks for another time
 * @param holds that keep time for somebody there
 * @param shortest holes shorter than this are avoided; zero where they do not matter
 */
record SlotSearch(
        OpeningPlan plan,
        List<Visit> visits,
        List<SlotHold> holds,
        SlotRequirement requirement,
        Duration shortest,
        Instant now) {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final int WHOLE = 100;

    /** The days among these with at least one free start. */
    Stream<LocalDate> days(LocalDate from, int days) {
        return from.datesUntil(from.plusDays(days)).filter(day -> !starts(day).isEmpty());
    }

    /** Without those that leave a hole, unless there is no other. */
    List<Instant> starts(LocalDate day) {
        List<Instant> free = plan.open(day).stream()
                .flatMap(open -> candidates(open).filter(start -> isFree(start, open)))
                .toList();
        List<Instant> compact =
                free.stream().filter(start -> leavesNoHole(start, day)).toList();
        return compact.isEmpty() ? free : compact;
    }

    /** How much of a day's open time visits take; 100 where it is not open. */
    int takenPercent(LocalDate day) {
        List<TimeSpan> taken = visits.stream().map(Visit::span).toList();
        Duration open = sum(plan.open(day).stream());
        Duration left = sum(plan.open(day).stream().flatMap(span -> span.without(taken).stream()));
        return open.isZero() ? WHOLE : (int) (WHOLE - left.toMinutes() * WHOLE / open.toMinutes());
    }

    private static Duration sum(Stream<TimeSpan> spans) {
        return spans.map(TimeSpan::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** Every quarter of an hour since opening, as soon as possible after each visit, and when its processing begins, in order. */
    private Stream<Instant> candidates(TimeSpan open) {
        TreeSet<Instant> starts = new TreeSet<>();
        for (Instant start = open.start(); start.isBefore(open.end()); start = start.plus(STEP)) {
            starts.add(start);
        }
        visits.stream()
                .flatMap(SlotSearch::processing)
                .map(TimeSpan::start)
                .filter(start -> start.isAfter(open.start()) && start.isBefore(open.end()))
                .forEach(starts::add);
        ProcessingTime own = requirement.processing();
        if (own != null) {
            visits.stream()
                    .map(visit -> visit.start().minus(own.after()))
                    .filter(start -> start.isAfter(open.start()) && start.isBefore(open.end()))
                    .forEach(starts::add);
        }
        visits.stream()
                .map(requirement::earliestAfter)
                .filter(start -> start.isAfter(open.start()) && start.isBefore(open.end()))
                .forEach(starts::add);
        return starts.stream();
    }

    private static Stream<TimeSpan> processing(Visit visit) {
        return Stream.ofNullable(visit.occupancy().processing());
    }

    private boolean isFree(Instant start, TimeSpan open) {
        return start.isAfter(now)
                && !end(start).isAfter(open.end())
                && visits.stream().noneMatch(visit -> isTooNear(start, visit))
                && holds.stream().noneMatch(hold -> hold.isInTheWayOf(requirement.at(start)));
    }

    /** In the processing time of one of them the other may stand as near as can be. */
    private boolean isTooNear(Instant start, Visit visit) {
        Occupancy here = requirement.at(start);
        return !here.standsWithin(visit.occupancy())
                && !visit.occupancy().standsWithin(here)
                && start.isBefore(requirement.earliestAfter(visit))
                && end(start).isAfter(requirement.latestEndBefore(visit));
    }

    /** What stands in a processing time leaves none: that time was nobody's before. */
    private boolean leavesNoHole(Instant start, LocalDate day) {
        return visits.stream().anyMatch(visit -> requirement.at(start).standsWithin(visit.occupancy()))
                || plan.open(day).stream()
                        .filter(open -> !start.isBefore(open.start()) && start.isBefore(open.end()))
                        .noneMatch(open -> isHole(Duration.between(freeSince(start, open), start))
                                || isHole(Duration.between(end(start), freeUntil(start, open))));
    }

    private boolean isHole(Duration free) {
        return free.isPositive() && free.compareTo(shortest) < 0;
    }

    private Instant freeSince(Instant start, TimeSpan open) {
        return visits.stream()
                .filter(visit -> !visit.end().isAfter(start))
                .map(requirement::earliestAfter)
                .filter(open.start()::isBefore)
                .max(Instant::compareTo)
                .orElse(open.start());
    }

    private Instant freeUntil(Instant start, TimeSpan open) {
        return visits.stream()
                .filter(visit -> !visit.occupancy().standsWithin(requirement.at(start)))
                .filter(visit -> !visit.start().isBefore(start))
                .map(requirement::latestEndBefore)
                .filter(open.end()::isAfter)
                .min(Instant::compareTo)
                .orElse(open.end());
    }

    private Instant end(Instant start) {
        return start.plus(requirement.length());
    }
}
