package app.rosalie.agenda;

import app.rosalie.agenda.hold.SlotHold;
import app.rosalie.agenda.hold.SlotHolds;
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
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which starts are free: within the open hours, in the future, with nobody there, held for nobody, and the buffers kept. */
@Component
@Transactional(readOnly = true)
public class Availability {

    private static final int SOON = 3;

    private final Visits visits;
    private final SlotHolds holds;
    private final OpeningTimes times;
    private final Treatments treatments;
    private final InstantSource clock;

    Availability(Visits visits, SlotHolds holds, OpeningTimes times, Treatments treatments, InstantSource clock) {
        this.visits = visits;
        this.holds = holds;
        this.times = times;
        this.treatments = treatments;
        this.clock = clock;
    }

    /**
     * The free starts of one day: every quarter of an hour, and right after each visit. A compact salon holds back those that
     * leave a hole shorter than its shortest treatment, unless nothing else is left.
     */
    public List<Instant> starts(Salon salon, LocalDate day, SlotRequirement requirement) {
        return search(salon, day, 1, requirement).starts(day);
    }

    /** The days {@code [from, from + days)} as they are at this moment, to look for several that want different things. */
    public FreeTimes look(Salon salon, LocalDate from, int days) {
        return new FreeTimes(
                times.plan(salon, from, from.plusDays(days)),
                there(salon, from, days),
                holds.touching(salon.id(), span(salon, from, days)),
                shortestHole(salon),
                clock.instant());
    }

    /** The free starts of each of the days {@code [from, from + days)}, as {@link #starts(Salon, LocalDate, SlotRequirement)} finds them. */
    public SequencedMap<LocalDate, List<Instant>> startsByDay(
            Salon salon, LocalDate from, int days, SlotRequirement requirement) {
        SlotSearch search = search(salon, from, days, requirement);
        SequencedMap<LocalDate, List<Instant>> starts = new LinkedHashMap<>();
        from.datesUntil(from.plusDays(days)).forEach(day -> starts.put(day, search.starts(day)));
        return starts;
    }

    /** Each of the days {@code [from, from + days)}: its free starts, and how much of it is taken. */
    public SequencedMap<LocalDate, DayStarts> dayStarts(
            Salon salon, LocalDate from, int days, SlotRequirement requirement) {
        SlotSearch search = search(salon, from, days, requirement);
        SequencedMap<LocalDate, DayStarts> starts = new LinkedHashMap<>();
        from.datesUntil(from.plusDays(days))
                .forEach(day -> starts.put(day, new DayStarts(search.starts(day), search.takenPercent(day))));
        return starts;
    }

    /** The free starts of several days, in order. */
    List<Instant> starts(Salon salon, LocalDate from, int days, SlotRequirement requirement) {
        return startsByDay(salon, from, days, requirement).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The days with at least one free start, from {@code from} on, within the next {@code days} days. */
    public List<LocalDate> days(Salon salon, LocalDate from, int days, SlotRequirement requirement) {
        return search(salon, from, days, requirement).days(from, days).toList();
    }

    /** Whether anything that long can still be booked within the next {@code days} days. */
    public boolean hasOpening(Salon salon, LocalDate from, int days, SlotRequirement requirement) {
        // Nearly always there is one soon: who looks at the next days first seldom needs the visits of all.
        int soon = Math.min(days, SOON);
        return isThereOne(salon, from, soon, requirement)
                || (soon < days && isThereOne(salon, from.plusDays(soon), days - soon, requirement));
    }

    private boolean isThereOne(Salon salon, LocalDate from, int days, SlotRequirement requirement) {
        return search(salon, from, days, requirement)
                .days(from, days)
                .findFirst()
                .isPresent();
    }

    /** What is open on a day and neither taken nor held, past or not, in order. */
    public List<TimeSpan> free(Salon salon, LocalDate day) {
        List<TimeSpan> taken = Stream.concat(
                        there(salon, day, 1).stream().map(Visit::span),
                        holds.touching(salon.id(), span(salon, day, 1)).stream().map(SlotHold::span))
                .toList();
        return times.plan(salon, day).open(day).stream()
                .flatMap(open -> open.without(taken).stream())
                .toList();
    }

    private List<Visit> there(Salon salon, LocalDate from, int days) {
        return visits.touching(salon.id(), span(salon, from, days));
    }

    private static TimeSpan span(Salon salon, LocalDate from, int days) {
        return new TimeSpan(
                from.atStartOfDay(salon.zone()).toInstant(),
                from.plusDays(days).atStartOfDay(salon.zone()).toInstant());
    }

    private SlotSearch search(Salon salon, LocalDate from, int days, SlotRequirement requirement) {
        OpeningPlan plan = times.plan(salon, from, from.plusDays(days));
        List<Visit> others = there(salon, from, days).stream()
                .filter(visit -> !visit.id().equals(requirement.visitId()))
                .toList();
        List<SlotHold> held = holds.touching(salon.id(), span(salon, from, days));
        return new SlotSearch(plan, others, held, requirement, shortestHole(salon), clock.instant());
    }

    private Duration shortestHole(Salon salon) {
        return salon.slots().compact() ? shortest(salon) : Duration.ZERO;
    }

    private Duration shortest(Salon salon) {
        return treatments.offered(salon.id()).stream()
                .map(Treatment::length)
                .min(Duration::compareTo)
                .orElse(Duration.ZERO);
    }
}
