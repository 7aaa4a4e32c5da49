package app.rosalie.agenda;

import app.rosalie.agenda.Appointment.State;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** How far from its day another place is looked for, to both sides. */
    private static final int DAYS_AROUND = 3;

    private final AppointmentRows rows;
    private final Ledger ledger;
    private final Diary diary;
    private final Availability availability;
    private final OpeningTimes times;
    private final Salons salons;
    private final InstantSource clock;

    Series(
            AppointmentRows rows,
            Ledger ledger,
            Diary diary,
            Availability availability,
            OpeningTimes times,
            Salons salons,
            InstantSource clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.diary = diary;
        this.availability = availability;
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
     */
    public record Occurrence(LocalDateTime start, List<Visit> with, boolean open, Optional<LocalDateTime> instead) {

        public boolean isFree() {
            return with.isEmpty() && open;
        }

        /** When it will be, if at all. */
        public Optional<LocalDateTime> planned(Choice choice) {
            return switch (choice) {
                case IF_FREE -> isFree() ? Optional.of(start) : Optional.empty();
                case LEAVE_OUT -> Optional.empty();
                case FORCE -> Optional.of(start);
                case INSTEAD -> isFree() ? Optional.of(start) : instead;
            };
        }
    }

    /** Checks the next {@code times} dates of a visit that comes again every {@code weeks} weeks, at the same time of day. */
    @Transactional(readOnly = true)
    public List<Occurrence> plan(Salon salon, Visit visit, int weeks, int times) {
        LocalDateTime first = local(salon, visit.start());
        return IntStream.rangeClosed(1, Math.clamp(times, 1, MOST_TIMES))
                .mapToObj(turn -> occurrence(salon, visit, first.plusWeeks((long) turn * Math.clamp(weeks, 1, MOST_WEEKS))))
                .toList();
    }

    private Occurrence occurrence(Salon salon, Visit visit, LocalDateTime start) {
        Span span = Span.of(start.atZone(salon.zone()).toInstant(), visit.span().length());
        List<Visit> with = diary.touching(salon.id(), span);
        boolean open = times.plan(salon, start.toLocalDate()).holds(span);
        return new Occurrence(
                start, with, open, with.isEmpty() && open ? Optional.empty() : nearest(salon, visit, start));
    }

    private Optional<LocalDateTime> nearest(Salon salon, Visit visit, LocalDateTime wanted) {
        LocalDate day = wanted.toLocalDate();
        return Stream.iterate(0, around -> around <= DAYS_AROUND, around -> around + 1)
                .flatMap(around -> Stream.of(day.plusDays(around), day.minusDays(around)).distinct())
                .map(near -> availability.starts(salon, near, Need.of(visit)).stream()
                        .map(start -> local(salon, start))
                        .min(Comparator.comparing((LocalDateTime free) -> Duration.between(
                                        free.toLocalTime(), wanted.toLocalTime())
                                .abs())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** How a repetition went. */
    public sealed interface Repeated {

        /** @param entry the journal entry that takes all of them back */
        record Booked(List<Visit> visits, long entry) implements Repeated {}

        /** None of the dates was chosen, or free. */
        record Nothing() implements Repeated {}

        record Unknown() implements Repeated {}
    }

    /** Books the chosen dates of a plan that is made anew, so that what was taken since is seen; a choice missing means if free. */
    public Repeated repeat(SalonId id, long appointment, int weeks, int times, List<Choice> choices) {
        Salon salon = salons.lock(id);
        Optional<Visit> visit = diary.visit(id, appointment).filter(it -> it.status() != Status.CANCELLED);
        if (visit.isEmpty()) {
            return new Repeated.Unknown();
        }
        Appointment first = rows.findByIdAndSalonId(appointment, id.value()).orElseThrow();
        List<Long> booked = new ArrayList<>();
        Optional<Long> deed = Optional.empty();
        List<Occurrence> plan = plan(salon, visit.get(), weeks, times);
        for (int turn = 0; turn < plan.size(); turn++) {
            Choice choice = turn < choices.size() ? choices.get(turn) : Choice.IF_FREE;
            Optional<LocalDateTime> start = plan.get(turn).planned(choice);
            if (start.isPresent()) {
                first.series(first.series() == null ? first.id() : first.series());
                Appointment next = again(salon, first, start.get(), !plan.get(turn).isFree() && choice == Choice.FORCE);
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
        return each(id, appointment, scope, "cancelled", (one, state) -> {
            Instant latest = state.span().start().minus(Duration.ofHours(one.noticeHours()));
            return state.cancelled(by, by == Party.CLIENT && latest.isBefore(clock.instant()));
        });
    }

    /** Moves those that are ahead by as many days as this one, each to the same time of day. */
    public Changes move(SalonId id, long appointment, LocalDateTime to, Scope scope, boolean forced) {
        Salon salon = salons.lock(id);
        Optional<Visit> found = diary.visit(id, appointment);
        if (found.isEmpty()) {
            return new Changes.Unknown();
        }
        List<Visit> moving = of(id, found.get(), scope);
        long days = ChronoUnit.DAYS.between(local(salon, found.get().start()).toLocalDate(), to.toLocalDate());
        BiFunction<Salon, Instant, Instant> shift = (zone, start) -> local(zone, start)
                .toLocalDate()
                .plusDays(days)
                .atTime(to.toLocalTime())
                .atZone(zone.zone())
                .toInstant();
        Set<Long> among = moving.stream().map(Visit::id).collect(Collectors.toCollection(HashSet::new));
        List<Visit> with = new ArrayList<>();
        List<LocalDate> closed = new ArrayList<>();
        for (Visit visit : moving) {
            Span span = Span.of(shift.apply(salon, visit.start()), visit.span().length());
            with.addAll(ledger.agreed(id, span, among));
            if (!times.plan(salon, salon.dayOf(span.start())).holds(span)) {
                closed.add(salon.dayOf(span.start()));
            }
        }
        if (!forced && (!with.isEmpty() || !closed.isEmpty())) {
            return new Changes.InTheWay(with, closed);
        }
        return each(id, appointment, scope, "moved", (one, state) -> {
            Span span = Span.of(shift.apply(salon, state.span().start()), state.span().length());
            return state.at(span, !ledger.agreed(id, span, among).isEmpty());
        });
    }

    private Changes each(
            SalonId id, long appointment, Scope scope, String verb, BiFunction<Appointment, State, State> rule) {
        Optional<Visit> found = diary.visit(id, appointment);
        if (found.isEmpty()) {
            return new Changes.Unknown();
        }
        Optional<Long> deed = Optional.empty();
        List<Long> changed = new ArrayList<>();
        for (Visit visit : of(id, found.get(), scope)) {
            Appointment one = rows.findByIdAndSalonId(visit.id(), id.value()).orElseThrow();
            State after = rule.apply(one, one.state());
            if (visit.isOpen() && !after.equals(one.state())) {
                deed = Optional.of(ledger.change(id, deed, one, verb, after));
                changed.add(visit.id());
            }
        }
        return deed.<Changes>map(entry -> new Changes.Changed(diary.visits(id, changed), entry))
                .orElseGet(Changes.Refused::new);
    }

    private static LocalDateTime local(Salon salon, Instant instant) {
        return instant.atZone(salon.zone()).toLocalDateTime();
    }
}
