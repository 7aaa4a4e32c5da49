package app.rosalie.agenda;

import app.rosalie.agenda.Appointment.Promise;
import app.rosalie.agenda.Appointment.State;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing the diary: booking, and the life of one appointment. Whoever writes holds the lock on the salon's row until his
 * transaction ends, so that one slot goes to one visit. Every change is journaled and can be undone.
 */
@Component
@Transactional
public class Agenda {

    /** How long a client may be late before she can be marked as not come. */
    public static final Duration GRACE = Duration.ofMinutes(10);

    private final AppointmentRows rows;
    private final AppointmentLog log;
    private final VisitNotes notes;
    private final Visits allVisits;
    private final OpeningTimes times;
    private final Salons salons;
    private final Clients clients;
    private final Treatments treatments;
    private final Journal journal;
    private final InstantSource clock;

    Agenda(
            AppointmentRows rows,
            AppointmentLog log,
            VisitNotes notes,
            Visits allVisits,
            OpeningTimes times,
            Salons salons,
            Clients clients,
            Treatments treatments,
            Journal journal,
            InstantSource clock) {
        this.rows = rows;
        this.log = log;
        this.notes = notes;
        this.allVisits = allVisits;
        this.times = times;
        this.salons = salons;
        this.clients = clients;
        this.treatments = treatments;
        this.journal = journal;
        this.clock = clock;
    }

    /** Writes an appointment that the pro has agreed with her client. */
    public BookingOutcome book(SalonId id, Draft draft) {
        Salon salon = salons.lock(id);
        Optional<Treatment> treatment = treatments.find(id, draft.treatmentId());
        if (treatment.isEmpty() || clients.find(id, draft.clientId()).isEmpty()) {
            return new BookingOutcome.Impossible();
        }
        TimeSpan span = TimeSpan.of(instant(salon, draft.start()), draft.lengthOf(treatment.get()));
        List<Visit> there = allVisits.touching(id, span);
        Optional<Visit> same = there.stream()
                .filter(visit -> draft.isWrittenAs(visit, treatment.get(), span))
                .findFirst();
        if (same.isPresent()) {
            return new BookingOutcome.Already(same.get());
        }
        if (!draft.forced() && !there.isEmpty()) {
            return new BookingOutcome.Clash(there);
        }
        if (!draft.forced() && !isOpen(salon, span)) {
            return new BookingOutcome.Closed();
        }
        Promise promise = Promise.of(salon, treatment.get(), draft.priceOf(treatment.get()));
        State agreed = State.first(Status.CONFIRMED, PaymentState.NOTHING_DUE, span, !there.isEmpty());
        Appointment appointment = new Appointment(id, draft.clientId(), promise, agreed, clock.instant());
        JournalEntryId entry = log.add(id, appointment, "booked");
        return new BookingOutcome.Booked(allVisits.visit(id, appointment.id()).orElseThrow(), entry);
    }

    private boolean isOpen(Salon salon, TimeSpan span) {
        return times.plan(salon, salon.dayOf(span.start())).holds(span);
    }

    /** In the hour that a clock change skips, the hour after is meant. */
    private static Instant instant(Salon salon, LocalDateTime local) {
        return local.atZone(salon.zone()).toInstant();
    }

    /** Says yes to a request; where another visit is agreed at that time, only if {@code forced}. */
    public ChangeOutcome confirm(SalonId salon, AppointmentId id, boolean forced) {
        salons.lock(salon);
        List<Visit> others = agreedBeside(salon, id);
        Optional<Visit> request = allVisits.visit(salon, id).filter(visit -> visit.status() == Status.REQUESTED);
        if (request.isPresent() && !others.isEmpty() && !forced) {
            return new ChangeOutcome.Clash(request.get(), others);
        }
        return log.change(
                salon,
                id,
                "confirmed",
                state ->
                        state.status() == Status.REQUESTED && isAhead(state) ? state.agreed(!others.isEmpty()) : state);
    }

    /** Visits agreed upon that share time with this one. */
    private List<Visit> agreedBeside(SalonId salon, AppointmentId id) {
        return allVisits.visit(salon, id).stream()
                .flatMap(visit -> log.agreed(salon, visit.span(), Set.of(id)).stream())
                .toList();
    }

    /** Gives a visit that has no outcome yet another start, and keeps all else. */
    public ChangeOutcome move(SalonId id, AppointmentId appointment, LocalDateTime to, boolean forced) {
        return moveTo(id, appointment, instant(salons.lock(id), to), forced, "moved", state -> state);
    }

    /** Tells a client who has asked for a visit that another start would suit; the request stays until she answers. */
    public ChangeOutcome propose(SalonId id, AppointmentId appointment, LocalDateTime other) {
        Instant start = instant(salons.get(id), other);
        return log.change(
                id,
                appointment,
                "proposed",
                state -> state.status() == Status.REQUESTED
                                && start.isAfter(clock.instant())
                                && !start.equals(state.start())
                        ? state.proposing(start)
                        : state);
    }

    /** The client takes what was proposed: the visit is agreed for that time. */
    public ChangeOutcome accept(SalonId id, AppointmentId appointment, boolean forced) {
        salons.lock(id);
        Optional<Instant> proposed =
                allVisits.visit(id, appointment).map(Visit::proposed).filter(start -> start.isAfter(clock.instant()));
        return proposed.isEmpty()
                ? log.change(id, appointment, "confirmed", state -> state)
                : moveTo(id, appointment, proposed.get(), forced, "confirmed", state -> state.agreed(state.forced()));
    }

    /** What was proposed does not suit; the request is as it was. */
    public ChangeOutcome withdraw(SalonId id, AppointmentId appointment) {
        return log.change(id, appointment, "withdrawn", state -> state.proposing(null));
    }

    private ChangeOutcome moveTo(
            SalonId id,
            AppointmentId appointment,
            Instant start,
            boolean forced,
            String verb,
            AppointmentLog.Rule then) {
        Salon salon = salons.lock(id);
        Optional<Visit> found = allVisits.visit(id, appointment);
        if (found.isEmpty()) {
            return new ChangeOutcome.Unknown();
        }
        Visit visit = found.get();
        TimeSpan span = TimeSpan.of(start, visit.span().length());
        List<Visit> others = log.agreed(id, span, Set.of(appointment));
        boolean stays = !visit.isOpen() || start.equals(visit.start());
        if (!stays && !forced && !others.isEmpty()) {
            return new ChangeOutcome.Clash(visit, others);
        }
        if (!stays && !forced && !isOpen(salon, span)) {
            return new ChangeOutcome.Closed(visit);
        }
        return log.change(id, appointment, verb, state -> stays ? state : then.next(state.at(span, !others.isEmpty())));
    }

    /** Cancels what has no outcome yet; by the client with less notice than was agreed when it was booked, it is late. */
    public ChangeOutcome cancel(SalonId salon, AppointmentId id, Party by) {
        salons.lock(salon);
        boolean inTime = rows.findByIdAndSalonId(id.value(), salon.value())
                .filter(one -> one.isInTime(clock.instant()))
                .isPresent();
        return log.change(salon, id, "cancelled", state -> state.isOpen() ? state.cancelled(by, inTime) : state);
    }

    /** All that was paid for a visit has gone back; noted with an earlier deed. It stands as it stood where nothing was paid. */
    public void refunded(SalonId salon, AppointmentId id, JournalEntryId deed) {
        salons.lock(salon);
        rows.findByIdAndSalonId(id.value(), salon.value()).ifPresent(one -> {
            State refunded = one.state().refunded();
            if (!refunded.equals(one.state())) {
                log.change(salon, Optional.of(deed), one, "refunded", refunded);
            }
        });
    }

    /** Marks the client as not come, from ten minutes after the start. */
    public ChangeOutcome missed(SalonId salon, AppointmentId id) {
        return log.change(
                salon,
                id,
                "missed",
                state -> state.status() == Status.CONFIRMED
                                && !state.span().start().plus(GRACE).isAfter(clock.instant())
                        ? state.becoming(Status.NO_SHOW)
                        : state);
    }

    /** Takes a no-show back: the visit awaits its outcome again. */
    public ChangeOutcome cameAfterAll(SalonId salon, AppointmentId id) {
        salons.lock(salon);
        boolean beside = !agreedBeside(salon, id).isEmpty();
        return log.change(salon, id, "came", state -> state.status() == Status.NO_SHOW ? state.agreed(beside) : state);
    }

    /** Marks the visit as done, from its start on; {@code payment} says what is left to pay. */
    public ChangeOutcome done(SalonId salon, AppointmentId id, PaymentState payment) {
        return log.change(
                salon,
                id,
                "done",
                state -> state.status() == Status.CONFIRMED && !isAhead(state)
                        ? state.becoming(Status.DONE).owing(payment)
                        : state);
    }

    /** VisitNotes that a visit ahead awaits a deposit from now on. */
    public ChangeOutcome askDeposit(SalonId salon, AppointmentId id) {
        return log.change(
                salon,
                id,
                "deposit-asked",
                state -> state.status() == Status.CONFIRMED
                                && isAhead(state)
                                && state.payment() == PaymentState.NOTHING_DUE
                        ? state.owing(PaymentState.DEPOSIT_DUE)
                        : state);
    }

    /** VisitNotes that the deposit of a visit ahead has come. */
    public ChangeOutcome depositPaid(SalonId salon, AppointmentId id) {
        return log.change(
                salon,
                id,
                "deposit",
                state -> state.status() == Status.CONFIRMED && state.payment() == PaymentState.DEPOSIT_DUE
                        ? state.owing(PaymentState.DEPOSIT_PAID)
                        : state);
    }

    /** Keeps the pro's own words about a visit, at most 500 characters; empty takes them away. */
    public ChangeOutcome note(SalonId salon, AppointmentId id, String words) {
        salons.lock(salon);
        Optional<Appointment> found = rows.findByIdAndSalonId(id.value(), salon.value());
        if (found.isEmpty()) {
            return new ChangeOutcome.Unknown();
        }
        if (found.get().note().equals(words.strip())) {
            return new ChangeOutcome.Refused(allVisits.visit(salon, id).orElseThrow());
        }
        JournalEntryId entry = notes.write(salon, found.get(), words.strip());
        return new ChangeOutcome.Changed(allVisits.visit(salon, id).orElseThrow(), entry);
    }

    private boolean isAhead(State state) {
        return state.span().start().isAfter(clock.instant());
    }

    /** The journal entry of what was done to a visit last; empty where nothing was, or it was taken back. */
    @Transactional(readOnly = true)
    public Optional<JournalEntryId> lastChange(SalonId salon, AppointmentId id) {
        return journal.last(salon, log.kind(), id.value());
    }

    /**
     * Lets requests lapse, in all salons, whose start has come without an answer, and that of any other time proposed; returns
     * how many.
     */
    public int expireUnanswered() {
        return rows.expire(clock.instant());
    }

    /** Writes visits as they were elsewhere, unchecked and unjournaled, for a book brought along; returns their ids in order. */
    public List<AppointmentId> bring(SalonId id, List<Brought> visits) {
        Salon salon = salons.get(id);
        List<Appointment> appointments = visits.stream()
                .map(visit -> new Appointment(
                        id,
                        visit.clientId(),
                        Promise.of(salon, visit.treatment(), visit.treatment().price()),
                        State.first(
                                visit.status(),
                                visit.payment(),
                                TimeSpan.of(visit.start(), visit.treatment().length()),
                                true),
                        visit.writtenAt()))
                .toList();
        return rows.saveAll(appointments).stream().map(Appointment::id).toList();
    }

    /**
     * An appointment to be written.
     *
     * @param start in the salon's zone; in the hour that a clock change skips, the hour after is meant
     * @param forced whether a clash or closed doors have been accepted
     * @param price agreed for this once, or null for the treatment's own
     * @param length agreed for this once, at most a day, or null for the treatment's own
     */
    public record Draft(
            ClientId clientId,
            TreatmentId treatmentId,
            LocalDateTime start,
            boolean forced,
            @Nullable Money price,
            @Nullable Duration length) {

        public Draft {
            if (length != null && (!length.isPositive() || length.compareTo(Visits.LONGEST) > 0)) {
                throw new IllegalArgumentException("A visit of " + length);
            }
        }

        public Draft(ClientId clientId, TreatmentId treatmentId, LocalDateTime start, boolean forced) {
            this(clientId, treatmentId, start, forced, null, null);
        }

        Money priceOf(Treatment treatment) {
            return Objects.requireNonNullElse(price, treatment.price());
        }

        Duration lengthOf(Treatment treatment) {
            return Objects.requireNonNullElse(length, treatment.length());
        }

        boolean isWrittenAs(Visit visit, Treatment treatment, TimeSpan span) {
            return visit.clientId().equals(clientId)
                    && visit.span().equals(span)
                    && visit.title().equals(treatment.name());
        }
    }

    /** A visit from another book. */
    public record Brought(
            ClientId clientId,
            Treatment treatment,
            Instant start,
            Status status,
            PaymentState payment,
            Instant writtenAt) {}
}
