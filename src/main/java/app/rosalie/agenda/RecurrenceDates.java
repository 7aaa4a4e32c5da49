package app.rosalie.agenda;

import app.rosalie.agenda.hold.SlotHold;
import app.rosalie.agenda.hold.SlotHolds;
import app.rosalie.agenda.opening.Occupancy;
import app.rosalie.agenda.opening.OpeningPlan;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.salon.Salon;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the dates on which a visit would come again, and what stands in the way of each. */
@Component
@Transactional(readOnly = true)
class RecurrenceDates {

    /** How far from its day another place is looked for, to both sides. */
    private static final int DAYS_AROUND = 3;

    private final AppointmentRows rows;
    private final Visits visits;
    private final SlotHolds holds;
    private final Availability availability;
    private final OpeningTimes times;
    private final InstantSource clock;

    RecurrenceDates(
            AppointmentRows rows,
            Visits visits,
            SlotHolds holds,
            Availability availability,
            OpeningTimes times,
            InstantSource clock) {
        this.rows = rows;
        this.visits = visits;
        this.holds = holds;
        this.availability = availability;
        this.times = times;
        this.clock = clock;
    }

    /** The next {@code times} dates of the rule, those left out that are past. */
    List<Occurrence> of(Salon salon, Visit visit, RecurrenceRule rule, int times) {
        List<LocalDateTime> starts = ahead(salon, visit, rule).limit(times).toList();
        int around = around(rule);
        OpeningPlan plan = this.times.plan(
                salon,
                starts.getFirst().toLocalDate(),
                starts.getLast().toLocalDate().plusDays(1));
        List<SlotHold> held = holds.touching(
                salon.id(),
                new TimeSpan(
                        salon.instant(starts.getFirst()),
                        salon.instant(starts.getLast()).plus(Visits.LONGEST)));
        List<LocalDateTime> fellows = fellows(salon, visit);
        return starts.stream()
                .map(start -> fellows.stream().anyMatch(fellow -> isNear(fellow, start, around))
                        ? new Occurrence(start, List.of(), true, false, Optional.empty(), true)
                        : occurrence(salon, visit, start, plan, held, around))
                .toList();
    }

    /** Less than halfway to the next date, so that none is taken for its neighbour. */
    private static int around(RecurrenceRule rule) {
        return Math.min(DAYS_AROUND, (rule.fewestDays() - 1) / 2);
    }

    private Stream<LocalDateTime> ahead(Salon salon, Visit visit, RecurrenceRule rule) {
        LocalDateTime first = local(salon, visit);
        return rule.after(first.toLocalDate())
                .map(day -> day.atTime(first.toLocalTime()))
                .dropWhile(start -> !start.atZone(salon.zone()).toInstant().isAfter(clock.instant()));
    }

    /** When the visits of the same series are that still hold. */
    private List<LocalDateTime> fellows(Salon salon, Visit visit) {
        SeriesId series = visit.series();
        return series == null
                ? List.of()
                : rows.ofSeries(salon.id().value(), series.value()).stream()
                        .filter(fellow -> fellow.state().status().isActive())
                        .map(fellow -> salon.local(fellow.state().span().start()))
                        .toList();
    }

    private static boolean isNear(LocalDateTime one, LocalDateTime other, int around) {
        return daysBetween(one, other) <= around;
    }

    private Occurrence occurrence(
            Salon salon, Visit visit, LocalDateTime start, OpeningPlan plan, List<SlotHold> held, int around) {
        Occupancy there = visit.occupancy().at(start.atZone(salon.zone()).toInstant());
        List<Visit> with = visits.colliding(salon.id(), there);
        boolean open = plan.holds(there.span());
        boolean offered = held.stream().anyMatch(hold -> hold.isInTheWayOf(there));
        return new Occurrence(
                start,
                with,
                open,
                offered,
                with.isEmpty() && open && !offered ? Optional.empty() : nearest(salon, visit, start, around),
                false);
    }

    /** On the same day if possible, else on the nearest one; there at the time of day that differs least. */
    private Optional<LocalDateTime> nearest(Salon salon, Visit visit, LocalDateTime wanted, int around) {
        LocalDate first = wanted.toLocalDate().minusDays(around);
        return availability.starts(salon, first, 2 * around + 1, SlotRequirement.of(visit)).stream()
                .map(salon::local)
                .min(Comparator.comparing((LocalDateTime free) -> daysBetween(free, wanted))
                        .thenComparing(free -> Duration.between(free.toLocalTime(), wanted.toLocalTime())
                                .abs())
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static long daysBetween(LocalDateTime one, LocalDateTime other) {
        return Math.abs(one.toLocalDate().toEpochDay() - other.toLocalDate().toEpochDay());
    }

    private static LocalDateTime local(Salon salon, Visit visit) {
        return salon.local(visit.start());
    }
}
