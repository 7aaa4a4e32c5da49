package app.rosalie.agenda;

import app.rosalie.agenda.Appointment.State;
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
 * Visits that come again every so many weeks. Each is an appointment of its own; together they can be moved and cancelled.
 * Whatever is done to several is one deed in the journal.
 */
@Component
@Transactional
public class Series {

    public static final int MOST_WEEKS = 12;
    public static final int MOST_TIMES = 26;

    private final AppointmentRows rows;
    private final Ledger ledger;
    private final Diary diary;
    private final Occurrences occurrences;
    private final OpeningTimes times;
    private final Salons salons;
    private final InstantSource clock;

    Series(
            AppointmentRows rows,
            Ledger ledger,
            Diary diary,
            Occurrences occurrences,
            OpeningTimes times,
            Salons salons,
            InstantSource clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.diary = diary;
        this.occurrences = occurrences;
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

    /** What becomes of one date of a plan. */
    public enum Choice {
        /** Booked where it is free, left out where it is not. */
        IF_FREE,
        LEAVE_OUT,
        /** Booked in spite of what is in the way. */
        FORCE,
        /** Booked at the nearest free time instead. */
        INSTEAD
    }

    /**
     * One date of a plan.
     *
     * @param with visits agreed at that time
     * @param open whether the doors are open then
     * @param instead the nearest free start within three days, where this one is not free
     * @param already whether the series has a visit on that day, or within three days of it: no other is booked beside it
     */
    public record Occurrence(
            LocalDateTime start, List<Visit> with, boolean open, Optional<LocalDateTime> instead, boolean already) {

        public boolean isFree() {
            return with.isEmpty() && open && !already;
        }

        /** When it will be, if at all. */
        public Optional<LocalDateTime> planned(Choice choice) {
            if (already) {
                return Optional.empty();
            }
            return switch (choice) {
                case IF_FREE -> isFree() ? Optional.of(start) : Optional.empty();
                case LEAVE_OUT -> Optional.empty();
                case FORCE -> Optional.of(start);
                case INSTEAD -> isFree() ? Optional.of(start) : instead;
            };
        }
    }

    /**
     * Checks the next {@code times} dates of a visit that comes again every {@code weeks} weeks, at the same time of day; both
     * are cut to what is allowed.
     */
    @Transactional(readOnly = true)
    public List<Occurrence> plan(Salon salon, Visit visit, int weeks, int times) {
        return occurrences.of(salon, visit, Math.clamp(weeks, 1, MOST_WEEKS), Math.clamp(times, 1, MOST_TIMES));
    }

    /** How a repetition went. */
    public sealed interface Repeated {

        /** @param entry the journal entry that takes all of them back */
        record Booked(List<Visit> visits, long entry) implements Repeated {}

        /** None of the dates was chosen, or free. */
        record Nothing() implements Repeated {}

        record Unknown() implements Repeated {}
    }

    /**
     * Books the chosen dates of a plan that is made anew, so that what was taken since is seen; a choice missing means if free.
     * Only what is agreed or done comes again.
     */
    public Repeated repeat(SalonId id, long appointment, int weeks, int times, List<Choice> choices) {
        Salon salon = salons.lock(id);
        Optional<Visit> visit = diary.visit(id, appointment)
                .filter(it -> it.status() == Status.CONFIRMED || it.status() == Status.DONE);
        if (visit.isEmpty()) {
            return new Repeated.Unknown();
        }
        Appointment first = rows.findByIdAndSalonId(appointment, id.value()).orElseThrow();
        List<Occurrence> plan = plan(salon, visit.get(), weeks, times);
        List<Long> booked = new ArrayList<>();
        Optional<Long> deed = Optional.empty();
        for (int turn = 0; turn < plan.size(); turn++) {
            Choice choice = turn < choices.size() ? choices.get(turn) : Choice.IF_FREE;
            Optional<LocalDateTime> start = plan.get(turn).planned(choice);
            if (start.isPresent()) {
                first.series(Objects.requireNonNullElse(first.series(), first.id()));
                Appointment next = again(
                        salon,
                        first,
                        start.get(),
                        choice == Choice.FORCE && !plan.get(turn).with().isEmpty());
                deed = Optional.of(write(id, deed, next));
                booked.add(next.id());
            }
        }
        return deed.<Repeated>map(entry -> new Repeated.Booked(diary.visits(id, booked), entry))
                .orElseGet(Repeated.Nothing::new);
    }

    private Appointment again(Salon salon, Appointment first, LocalDateTime start, boolean forced) {
        Span span = Span.of(
                start.atZone(salon.zone()).toInstant(), first.state().span().length());
        State agreed = State.first(Status.CONFIRMED, PaymentState.NOTHING_DUE, span, forced);
        return first.again(agreed, clock.instant());
    }

    private long write(SalonId salon, Optional<Long> deed, Appointment next) {
        if (deed.isEmpty()) {
            return ledger.add(salon, next, "repeated");
        }
        ledger.join(salon, deed.get(), next, "repeated");
        return deed.get();
    }

    /** How a change of several visits went. */
    public sealed interface Changes {

        /** @param entry the journal entry that takes all of it back */
        record Changed(List<Visit> visits, long entry) implements Changes {}

        /** Others are agreed at some of those times, or the doors are closed then; the pro may force it. */
        record InTheWay(List<Visit> with, List<LocalDate> closed) implements Changes {}

        /** None of them can be changed any more. */
        record Refused() implements Changes {}

        record Unknown() implements Changes {}
    }

    /** The visits of the same series that are ahead and open, this one included, by start. */
    @Transactional(readOnly = true)
    public List<Visit> of(SalonId salon, Visit visit, Scope scope) {
        Long series = visit.series();
        if (series == null || scope == Scope.THIS) {
            return List.of(visit);
        }
        List<Long> ids = rows.ofSeries(salon.value(), series).stream()
                .map(Appointment::id)
                .toList();
        return diary.visits(salon, ids).stream()
                .filter(Visit::isOpen)
                .filter(it -> it.start().isAfter(clock.instant()))
                .filter(it -> scope == Scope.ALL || !it.start().isBefore(visit.start()))
                .toList();
    }

    /** Cancels those that are ahead. */
    public Changes cancel(SalonId id, long appointment, Scope scope, Party by) {
        salons.lock(id);
        return diary.visit(id, appointment)
                .map(visit -> each(
                        id,
                        of(id, visit, scope),
                        "cancelled",
                        one -> one.state().cancelled(by, one.isInTime(clock.instant()))))
                .orElseGet(Changes.Unknown::new);
    }

    /** Moves those that are ahead by as many days as this one, each to the same time of day. */
    public Changes move(SalonId id, long appointment, LocalDateTime to, Scope scope, boolean forced) {
        Salon salon = salons.lock(id);
        return diary.visit(id, appointment)
                .map(visit -> move(salon, of(id, visit, scope), Shift.of(salon, visit, to), forced))
                .orElseGet(Changes.Unknown::new);
    }

    private Changes move(Salon salon, List<Visit> visits, Shift shift, boolean forced) {
        Map<Long, Visit> moving = new LinkedHashMap<>();
        shift.inOrder(visits).stream().filter(Visit::isOpen).forEach(visit -> moving.put(visit.id(), visit));
        Map<Long, List<Visit>> inTheWay = new LinkedHashMap<>();
        moving.values().forEach(visit -> inTheWay.put(visit.id(), inTheWay(salon, shift, visit, moving)));
        List<LocalDate> closed = closed(salon, shift, moving.values());
        List<Visit> with =
                inTheWay.values().stream().flatMap(List::stream).distinct().toList();
        if (!forced && !(with.isEmpty() && closed.isEmpty())) {
            return new Changes.InTheWay(with, closed);
        }
        return each(salon.id(), List.copyOf(moving.values()), "moved", one -> {
            Span span = shift.of(Objects.requireNonNull(moving.get(one.id())));
            return one.state()
                    .at(span, !inTheWay.getOrDefault(one.id(), List.of()).isEmpty());
        });
    }

    /** Who is there already, and which others of the series would come to the same place. */
    private List<Visit> inTheWay(Salon salon, Shift shift, Visit visit, Map<Long, Visit> moving) {
        Stream<Visit> there = ledger.agreed(salon.id(), shift.of(visit), moving.keySet()).stream();
        Stream<Visit> coming = moving.values().stream()
                .filter(other -> other.id() != visit.id() && shift.of(other).overlaps(shift.of(visit)));
        return Stream.concat(there, coming).toList();
    }

    private List<LocalDate> closed(Salon salon, Shift shift, Collection<Visit> moving) {
        List<Span> spans = moving.stream()
                .map(shift::of)
                .sorted(Comparator.comparing(Span::start))
                .toList();
        if (spans.isEmpty()) {
            return List.of();
        }
        OpeningPlan plan = times.plan(
                salon,
                salon.dayOf(spans.getFirst().start()),
                salon.dayOf(spans.getLast().start()).plusDays(1));
        return spans.stream()
                .filter(span -> !plan.holds(span))
                .map(span -> salon.dayOf(span.start()))
                .toList();
    }

    private Changes each(SalonId id, List<Visit> visits, String verb, Function<Appointment, State> rule) {
        Optional<Long> deed = Optional.empty();
        List<Long> changed = new ArrayList<>();
        for (Visit visit : visits) {
            Appointment one = rows.findByIdAndSalonId(visit.id(), id.value()).orElseThrow();
            State after = rule.apply(one);
            if (visit.isOpen() && !after.equals(one.state())) {
                deed = Optional.of(ledger.change(id, deed, one, verb, after));
                changed.add(visit.id());
            }
        }
        return deed.<Changes>map(entry -> new Changes.Changed(diary.visits(id, changed), entry))
                .orElseGet(Changes.Refused::new);
    }
}
