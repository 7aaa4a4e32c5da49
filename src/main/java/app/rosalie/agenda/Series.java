package app.rosalie.agenda;

import app.rosalie.agenda.hold.SlotHold;
import app.rosalie.agenda.hold.SlotHolds;
import app.rosalie.agenda.opening.Occupancy;
import app.rosalie.agenda.opening.OpeningPlan;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Visits that come again, as {@link Recurrence} has booked them. Each is an appointment of its own; together they can be moved
 * and cancelled. Whatever is done to several is one entry in the journal.
 */
@Component
@Transactional
public class Series {
    private final AppointmentRows rows;
    private final AppointmentLog log;
    private final Visits visits;
    private final SlotHolds holds;
    private final OpeningTimes times;
    private final Salons salons;
    private final InstantSource clock;

    Series(
            AppointmentRows rows,
            AppointmentLog log,
            Visits visits,
            SlotHolds holds,
            OpeningTimes times,
            Salons salons,
            InstantSource clock) {
        this.rows = rows;
        this.log = log;
        this.visits = visits;
        this.holds = holds;
        this.times = times;
        this.salons = salons;
        this.clock = clock;
    }

    /** Which visits of a series are meant. */
    public enum Scope {
        THIS,
        FOLLOWING,
        ALL
    }

    /** How a change of several visits went. */
    public sealed interface Changes {
        /** @param entry the journal entry that takes all of it back */
        record Changed(List<Visit> visits, JournalEntryId entry) implements Changes {}

        /** Others are agreed at some of those times, the doors are closed then, or it is offered to one who waits; the pro may force it. */
        record InTheWay(List<Visit> with, List<LocalDate> closed, List<LocalDate> held) implements Changes {}

        /** None of them can be changed any more. */
        record Refused() implements Changes {}

        record Unknown() implements Changes {}
    }

    /** The visits of the same series that are ahead and open, this one included, by start. */
    @Transactional(readOnly = true)
    public List<Visit> of(SalonId salon, Visit visit, Scope scope) {
        SeriesId series = visit.series();
        if (series == null || scope == Scope.THIS) {
            return List.of(visit);
        }
        List<AppointmentId> ids = rows.ofSeries(salon.value(), series.value()).stream()
                .map(Appointment::id)
                .toList();
        return visits.visits(salon, ids).stream()
                .filter(Visit::isOpen)
                .filter(it -> it.start().isAfter(clock.instant()))
                .filter(it -> scope == Scope.ALL || !it.start().isBefore(visit.start()))
                .toList();
    }

    /** Cancels those that are ahead. */
    public Changes cancel(SalonId id, AppointmentId appointment, Scope scope, Party by) {
        salons.lock(id);
        return visits.visit(id, appointment)
                .map(visit -> each(
                        id,
                        of(id, visit, scope),
                        AppointmentVerb.CANCELLED,
                        one -> one.state().cancelled(by, one.isInTime(clock.instant()))))
                .orElseGet(Changes.Unknown::new);
    }

    /** Moves those that are ahead by as many days as this one, each to the same time of day. */
    public Changes move(SalonId id, AppointmentId appointment, LocalDateTime to, Scope scope, boolean forced) {
        Salon salon = salons.lock(id);
        return visits.visit(id, appointment)
                .map(visit -> move(salon, of(id, visit, scope), SeriesShift.of(salon, visit, to), forced))
                .orElseGet(Changes.Unknown::new);
    }

    private Changes move(Salon salon, List<Visit> some, SeriesShift shift, boolean forced) {
        Map<AppointmentId, Visit> moving = new LinkedHashMap<>();
        shift.inOrder(some).stream().filter(Visit::isOpen).forEach(visit -> moving.put(visit.id(), visit));
        Map<AppointmentId, List<Visit>> inTheWay = new LinkedHashMap<>();
        moving.values().forEach(visit -> inTheWay.put(visit.id(), inTheWay(salon, shift, visit, moving)));
        List<LocalDate> closed = closed(salon, shift, moving.values());
        List<Visit> with =
                inTheWay.values().stream().flatMap(List::stream).distinct().toList();
        List<LocalDate> held = held(salon, shift, moving.values());
        if (!forced && !(with.isEmpty() && closed.isEmpty() && held.isEmpty())) {
            return new Changes.InTheWay(with, closed, held);
        }
        return each(salon.id(), List.copyOf(moving.values()), AppointmentVerb.MOVED, one -> {
            TimeSpan span =
                    shift.of(Objects.requireNonNull(moving.get(one.id()))).span();
            return one.state()
                    .at(span, !inTheWay.getOrDefault(one.id(), List.of()).isEmpty());
        });
    }

    /** Who is there already, and which others of the series would come to the same place. */
    private List<Visit> inTheWay(Salon salon, SeriesShift shift, Visit visit, Map<AppointmentId, Visit> moving) {
        Stream<Visit> there = log.agreed(salon.id(), shift.of(visit), moving.keySet()).stream();
        Stream<Visit> coming = moving.values().stream()
                .filter(other ->
                        !other.id().equals(visit.id()) && shift.of(other).collides(shift.of(visit)));
        return Stream.concat(there, coming).toList();
    }

    /** The days on which they would come to a time that is offered to one who waits. */
    private List<LocalDate> held(Salon salon, SeriesShift shift, Collection<Visit> moving) {
        List<Occupancy> coming = moving.stream()
                .map(shift::of)
                .sorted(Comparator.comparing(one -> one.span().start()))
                .toList();
        if (coming.isEmpty()) {
            return List.of();
        }
        List<SlotHold> held = holds.touching(
                salon.id(),
                new TimeSpan(
                        coming.getFirst().span().start(),
                        coming.getLast().span().start().plus(Visits.LONGEST)));
        return coming.stream()
                .filter(one -> held.stream().anyMatch(hold -> hold.isInTheWayOf(one)))
                .map(one -> salon.dayOf(one.span().start()))
                .toList();
    }

    private List<LocalDate> closed(Salon salon, SeriesShift shift, Collection<Visit> moving) {
        List<TimeSpan> spans = moving.stream()
                .map(visit -> shift.of(visit).span())
                .sorted(Comparator.comparing(TimeSpan::start))
                .toList();
        if (spans.isEmpty()) {
            return List.of();
        }
        LocalDate first = salon.dayOf(spans.getFirst().start());
        LocalDate last = salon.dayOf(spans.getLast().start());
        OpeningPlan plan = times.plan(salon, first, last.plusDays(1));
        return spans.stream()
                .filter(span -> !plan.holds(span))
                .map(span -> salon.dayOf(span.start()))
                .toList();
    }

    private Changes each(
            SalonId id, List<Visit> some, AppointmentVerb verb, Function<Appointment, AppointmentState> rule) {
        Optional<JournalEntryId> entry = Optional.empty();
        List<AppointmentId> changed = new ArrayList<>();
        for (Visit visit : some) {
            Appointment one =
                    rows.findByIdAndSalonId(visit.id().value(), id.value()).orElseThrow();
            AppointmentState after = rule.apply(one);
            if (visit.isOpen() && !after.equals(one.state())) {
                entry = Optional.of(log.change(id, entry, one, verb, after));
                changed.add(visit.id());
            }
        }
        return entry.<Changes>map(first -> new Changes.Changed(visits.visits(id, changed), first))
                .orElseGet(Changes.Refused::new);
    }
}
