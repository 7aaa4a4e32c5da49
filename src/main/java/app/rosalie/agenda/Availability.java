package app.rosalie.agenda;

import app.rosalie.agenda.opening.OpeningPlan;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which starts are free: within the open hours, in the future, with nobody there and the buffers kept. */
@Component
@Transactional(readOnly = true)
public class Availability {

    private static final Duration STEP = Duration.ofMinutes(15);

    private static final int SOON = 3;

    private final Visits visits;
    private final OpeningTimes times;
    private final Treatments treatments;
    private final InstantSource clock;

    Availability(Visits visits, OpeningTimes times, Treatments treatments, InstantSource clock) {
        this.visits = visits;
        this.times = times;
        this.treatments = treatments;
        this.clock = clock;
    }

    /**
     * The free starts of one day: every quarter of an hour, and right after each visit. A compact salon holds back those that
     * leave a hole shorter than its shortest treatment, unless nothing else is left.
     */
    public List<Instant> starts(Salon salon, LocalDate day, SlotRequirement need) {
        return search(salon, day, 1, need).starts(day);
    }

    /** The free starts of each of the days {@code [from, from + days)}, as {@link #starts(Salon, LocalDate, SlotRequirement)} finds them. */
    public SequencedMap<LocalDate, List<Instant>> startsByDay(
            Salon salon, LocalDate from, int days, SlotRequirement need) {
        Search search = search(salon, from, days, need);
        SequencedMap<LocalDate, List<Instant>> starts = new LinkedHashMap<>();
        from.datesUntil(from.plusDays(days)).forEach(day -> starts.put(day, search.starts(day)));
        return starts;
    }

    /** The free starts of several days, in order. */
    List<Instant> starts(Salon salon, LocalDate from, int days, SlotRequirement need) {
        return startsByDay(salon, from, days, need).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The days with at least one free start, from {@code from} on, within the next {@code days} days. */
    public List<LocalDate> days(Salon salon, LocalDate from, int days, SlotRequirement need) {
        return search(salon, from, days, need).days(from, days).toList();
    }

    /** Whether anything that long can still be booked within the next {@code days} days. */
    public boolean hasOpening(Salon salon, LocalDate from, int days, SlotRequirement need) {
        // Nearly always there is one soon: who looks at the next days first seldom needs the visits of all.
        int soon = Math.min(days, SOON);
        return isThereOne(salon, from, soon, need)
                || (soon < days && isThereOne(salon, from.plusDays(soon), days - soon, need));
    }

    private boolean isThereOne(Salon salon, LocalDate from, int days, SlotRequirement need) {
        return search(salon, from, days, need).days(from, days).findFirst().isPresent();
    }

    /** What is open on a day and taken by nobody, past or not, in order. */
    public List<TimeSpan> free(Salon salon, LocalDate day) {
        List<TimeSpan> taken = there(salon, day, 1).stream().map(Visit::span).toList();
        return times.plan(salon, day).open(day).stream()
                .flatMap(open -> open.without(taken).stream())
                .toList();
    }

    private List<Visit> there(Salon salon, LocalDate from, int days) {
        return visits.touching(
                salon.id(),
                new TimeSpan(
                        from.atStartOfDay(salon.zone()).toInstant(),
                        from.plusDays(days).atStartOfDay(salon.zone()).toInstant()));
    }

    private Search search(Salon salon, LocalDate from, int days, SlotRequirement need) {
        OpeningPlan plan = times.plan(salon, from, from.plusDays(days));
        Duration shortest = salon.slots().compact() ? shortest(salon) : Duration.ZERO;
        List<Visit> others = there(salon, from, days).stream()
                .filter(visit -> !visit.id().equals(need.visitId()))
                .toList();
        return new Search(plan, others, need, shortest, clock.instant());
    }

    private Duration shortest(Salon salon) {
        return treatments.offered(salon.id()).stream()
                .map(Treatment::length)
                .min(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /**
     * One question about some days, with all that it takes to answer it.
     *
     * @param shortest holes shorter than this are avoided; zero where they do not matter
     */
    private record Search(OpeningPlan plan, List<Visit> there, SlotRequirement need, Duration shortest, Instant now) {

        Stream<LocalDate> days(LocalDate from, int days) {
            return from.datesUntil(from.plusDays(days))
                    .filter(day -> !starts(day).isEmpty());
        }

        List<Instant> starts(LocalDate day) {
            List<Instant> all = plan.open(day).stream()
                    .flatMap(open -> candidates(open).stream().filter(start -> fits(start, open)))
                    .toList();
            List<Instant> neat = all.stream().filter(leavesNoHole(day)).toList();
            return neat.isEmpty() ? all : neat;
        }

        private TreeSet<Instant> candidates(TimeSpan open) {
            TreeSet<Instant> starts = new TreeSet<>();
            for (Instant start = open.start(); start.isBefore(open.end()); start = start.plus(STEP)) {
                starts.add(start);
            }
            there.stream()
                    .map(visit -> visit.end().plus(between(visit.after(), need.before())))
                    .filter(start -> start.isAfter(open.start()) && start.isBefore(open.end()))
                    .forEach(starts::add);
            return starts;
        }

        private boolean fits(Instant start, TimeSpan open) {
            return start.isAfter(now)
                    && !start.plus(need.length()).isAfter(open.end())
                    && there.stream().noneMatch(visit -> isTooNear(start, visit));
        }

        private boolean isTooNear(Instant start, Visit visit) {
            Instant end = start.plus(need.length());
            return start.isBefore(visit.end().plus(between(visit.after(), need.before())))
                    && visit.start().isBefore(end.plus(between(need.after(), visit.before())));
        }

        private static Duration between(Duration after, Duration before) {
            return after.compareTo(before) > 0 ? after : before;
        }

        private Predicate<Instant> leavesNoHole(LocalDate day) {
            return start -> plan.open(day).stream()
                    .filter(open -> !start.isBefore(open.start()) && start.isBefore(open.end()))
                    .noneMatch(open -> isHole(Duration.between(freeSince(start, open), start))
                            || isHole(Duration.between(start.plus(need.length()), freeUntil(start, open))));
        }

        private boolean isHole(Duration free) {
            return free.isPositive() && free.compareTo(shortest) < 0;
        }

        private Instant freeSince(Instant start, TimeSpan open) {
            return there.stream()
                    .filter(visit -> !visit.end().isAfter(start))
                    .map(visit -> visit.end().plus(between(visit.after(), need.before())))
                    .filter(open.start()::isBefore)
                    .max(Instant::compareTo)
                    .orElse(open.start());
        }

        private Instant freeUntil(Instant start, TimeSpan open) {
            return there.stream()
                    .filter(visit -> !visit.start().isBefore(start))
                    .map(visit -> visit.start().minus(between(need.after(), visit.before())))
                    .filter(open.end()::isAfter)
                    .min(Instant::compareTo)
                    .orElse(open.end());
        }
    }
}
