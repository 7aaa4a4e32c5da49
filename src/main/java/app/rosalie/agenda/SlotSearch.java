package app.rosalie.agenda;

import app.rosalie.agenda.StretchSearch.Neighbour;
import app.rosalie.agenda.hold.SlotHold;
import app.rosalie.agenda.opening.OpeningPlan;
import app.rosalie.agenda.opening.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks for free starts on some days, with all that it takes to find them. */
final class SlotSearch {

    private static final int WHOLE = 100;

    private final OpeningPlan plan;
    private final List<Neighbour> there;
    private final List<SlotHold> holds;
    private final SlotRequirement requirement;
    private final Duration shortest;
    private final Instant now;

    /**
     * @param visits that stand there, without the one that looks for another time
     * @param holds that keep time for somebody there
     * @param shortest holes shorter than this are avoided; zero where they do not matter
     */
    SlotSearch(
            OpeningPlan plan,
            List<Visit> visits,
            List<SlotHold> holds,
            SlotRequirement requirement,
            Duration shortest,
            Instant now) {
        this.plan = plan;
        this.there =
                visits.stream().map(visit -> Neighbour.of(visit, requirement)).toList();
        this.holds = holds;
        this.requirement = requirement;
        this.shortest = shortest;
        this.now = now;
    }

    /** The days among these with at least one free start. */
    Stream<LocalDate> days(LocalDate from, int days) {
        return from.datesUntil(from.plusDays(days))
                .filter(day ->
                        stretches(day).anyMatch(stretch -> !stretch.free(now).isEmpty()));
    }

    /** Without those that leave a hole, unless there is no other. */
    List<Instant> starts(LocalDate day) {
        List<Instant> free = new ArrayList<>();
        List<Instant> compact = new ArrayList<>();
        stretches(day).forEach(stretch -> {
            List<Instant> here = stretch.free(now);
            free.addAll(here);
            here.stream().filter(stretch::leavesNoHole).forEach(compact::add);
        });
        return List.copyOf(compact.isEmpty() ? free : compact);
    }

    private Stream<StretchSearch> stretches(LocalDate day) {
        return plan.open(day).stream().map(open -> new StretchSearch(open, there, holds, requirement, shortest));
    }

    /** How much of a day's open time visits take; 100 where it is not open. */
    int takenPercent(LocalDate day) {
        Duration open = sum(plan.open(day).stream());
        Duration left = sum(plan.open(day).stream().flatMap(span -> span.without(takenIn(span)).stream()));
        return open.isZero() ? WHOLE : (int) (WHOLE - left.toMinutes() * WHOLE / open.toMinutes());
    }

    private List<TimeSpan> takenIn(TimeSpan open) {
        return there.stream()
                .map(other -> other.visit().span())
                .filter(open::overlaps)
                .toList();
    }

    private static Duration sum(Stream<TimeSpan> spans) {
        return spans.map(TimeSpan::length).reduce(Duration.ZERO, Duration::plus);
    }
}
