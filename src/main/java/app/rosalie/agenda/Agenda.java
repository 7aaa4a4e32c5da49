package app.rosalie.agenda;

import app.rosalie.agenda.Appointment.Promise;
import app.rosalie.agenda.Appointment.State;
import app.rosalie.clients.Clients;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.Undoer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writing the diary. Whoever writes holds the lock on the salon's row until his transaction ends, so that one slot goes to one
 * visit. Every change is journaled and can be undone.
 */
@Component
@Transactional
public class Agenda implements Undoer {

    /** A visit cancelled with less notice is a late cancellation. */
    private static final Duration LATE_NOTICE = Duration.ofHours(24);

    /** How long a client may be late before she can be marked as not come. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    private final AppointmentRows rows;
    private final Diary diary;
    private final Salons salons;
    private final Clients clients;
    private final Treatments treatments;
    private final Journal journal;
    private final InstantSource clock;
    private final JsonMapper json;

    Agenda(
            AppointmentRows rows,
            Diary diary,
            Salons salons,
            Clients clients,
            Treatments treatments,
            Journal journal,
            InstantSource clock,
            JsonMapper json) {
        this.rows = rows;
        this.diary = diary;
        this.salons = salons;
        this.clients = clients;
        this.treatments = treatments;
        this.journal = journal;
        this.clock = clock;
        this.json = json;
    }

    /** Writes an appointment that the pro has agreed with her client. */
    public Booking book(SalonId id, Draft draft) {
        Salon salon = salons.lock(id);
        Optional<Treatment> treatment = treatments.find(id, draft.treatmentId());
        if (treatment.isEmpty() || clients.find(id, draft.clientId()).isEmpty()) {
            return new Booking.Impossible();
        }
        Span span = Span.of(
                draft.start().atZone(salon.zone()).toInstant(), treatment.get().length());
        List<Visit> there = diary.touching(id, span);
        Optional<Visit> same = there.stream()
                .filter(visit -> draft.isWrittenAs(visit, treatment.get(), span))
                .findFirst();
        if (same.isPresent()) {
            return new Booking.Already(same.get());
        }
        if (!draft.forced() && !there.isEmpty()) {
            return new Booking.Clash(there);
        }
        if (!draft.forced() && OpenTime.of(salon, span).isEmpty()) {
            return new Booking.Closed();
        }
        return written(
                id,
                new Appointment(
                        id, draft.clientId(), promise(treatment.get()), span, State.agreedBy(draft), clock.instant()));
    }

    private Booking written(SalonId id, Appointment appointment) {
        rows.save(appointment);
        long entry = journal.write(id, kind(), appointment.id(), "");
        return new Booking.Booked(diary.visit(id, appointment.id()).orElseThrow(), entry);
    }

    /** Says yes to a request; where another visit is agreed at that time, only if {@code forced}. */
    public Change confirm(SalonId salon, long id, boolean forced) {
        salons.lock(salon);
        List<Visit> others = agreedBeside(salon, id);
        Optional<Visit> request = diary.visit(salon, id).filter(visit -> visit.status() == Status.REQUESTED);
        if (request.isPresent() && !others.isEmpty() && !forced) {
            return new Change.Clash(request.get(), others);
        }
        return change(
                salon,
                id,
                (state, start) -> state.status() == Status.REQUESTED && start.isAfter(clock.instant())
                        ? state.agreed(!others.isEmpty())
                        : state);
    }

    /** Visits agreed upon that share time with this one. */
    private List<Visit> agreedBeside(SalonId salon, long id) {
        return diary.visit(salon, id).stream()
                .flatMap(visit -> diary.touching(salon, visit.span()).stream())
                .filter(other -> other.id() != id && other.status() != Status.REQUESTED)
                .toList();
    }

    /** Cancels what has no outcome yet; with less than 24 h notice by the client it counts as late. */
    public Change cancel(SalonId salon, long id, boolean byClient) {
        return change(salon, id, (state, start) -> {
            boolean open = state.status() == Status.REQUESTED || state.status() == Status.CONFIRMED;
            boolean late = byClient && start.minus(LATE_NOTICE).isBefore(clock.instant());
            return open ? new State(Status.CANCELLED, state.payment(), late, state.forced()) : state;
        });
    }

    /** Marks the client as not come, from ten minutes after the start. */
    public Change missed(SalonId salon, long id) {
        return change(
                salon,
                id,
                (state, start) ->
                        state.status() == Status.CONFIRMED && !start.plus(GRACE).isAfter(clock.instant())
                                ? state.becoming(Status.NO_SHOW)
                                : state);
    }

    /** Takes a no-show back: the visit awaits its outcome again. */
    public Change cameAfterAll(SalonId salon, long id) {
        salons.lock(salon);
        boolean beside = !agreedBeside(salon, id).isEmpty();
        return change(salon, id, (state, start) -> state.status() == Status.NO_SHOW ? state.agreed(beside) : state);
    }

    /** Marks the visit as done, from its start on; {@code payment} says what is left to pay. */
    public Change done(SalonId salon, long id, PaymentState payment) {
        return change(
                salon,
                id,
                (state, start) -> state.status() == Status.CONFIRMED && !start.isAfter(clock.instant())
                        ? new State(Status.DONE, payment, false, state.forced())
                        : state);
    }

    /** Notes that the deposit of a visit ahead has come. */
    public Change depositPaid(SalonId salon, long id) {
        return change(
                salon,
                id,
                (state, start) -> state.status() == Status.CONFIRMED && state.payment() == PaymentState.DEPOSIT_DUE
                        ? new State(Status.CONFIRMED, PaymentState.DEPOSIT_PAID, false, state.forced())
                        : state);
    }

    /** The journal entry of what was done to a visit last; empty where nothing was, or it was taken back. */
    @Transactional(readOnly = true)
    public Optional<Long> lastChange(SalonId salon, long id) {
        return journal.last(salon, kind(), id).map(Journal.Last::entry);
    }

    /** Lets requests lapse, in all salons, whose start has come without an answer; returns how many. */
    public int expireUnanswered() {
        return rows.expire(clock.instant());
    }

    /** Writes visits as they were elsewhere, unchecked and unjournaled, for a book brought along; returns their ids in order. */
    public List<Long> bring(SalonId salon, List<Brought> visits) {
        List<Appointment> appointments = visits.stream()
                .map(visit -> new Appointment(
                        salon,
                        visit.clientId(),
                        promise(visit.treatment()),
                        Span.of(visit.start(), visit.treatment().length()),
                        new State(visit.status(), visit.payment(), false, true),
                        visit.writtenAt()))
                .toList();
        return rows.saveAll(appointments).stream().map(Appointment::id).toList();
    }

    private Change change(SalonId salon, long id, Rule rule) {
        salons.lock(salon);
        Optional<Appointment> found = rows.findByIdAndSalonId(id, salon.value());
        if (found.isEmpty()) {
            return new Change.Unknown();
        }
        Appointment appointment = found.get();
        State before = appointment.state();
        State after = rule.next(before, appointment.startsAt());
        if (after.equals(before)) {
            return new Change.Refused(diary.visit(salon, id).orElseThrow());
        }
        appointment.be(after);
        long entry = journal.write(salon, kind(), id, json.writeValueAsString(before));
        return new Change.Changed(diary.visit(salon, id).orElseThrow(), entry);
    }

    private static Promise promise(Treatment treatment) {
        return new Promise(treatment.id(), treatment.name(), treatment.price());
    }

    @Override
    public String kind() {
        return "appointment";
    }

    @Override
    public boolean restore(SalonId salon, long subject, String before) {
        salons.lock(salon);
        Appointment appointment =
                rows.findByIdAndSalonId(subject, salon.value()).orElseThrow();
        if (before.isEmpty()) {
            rows.delete(appointment);
            return true;
        }
        State state = json.readValue(before, State.class);
        boolean comesBack =
                state.status().isActive() && !appointment.state().status().isActive();
        if (comesBack && !agreedBeside(salon, subject).isEmpty()) {
            return false;
        }
        appointment.be(state);
        return true;
    }

    /** What follows from a state, given the visit's start; the same state where the rule does not apply. */
    private interface Rule {
        State next(State state, Instant start);
    }

    /**
     * An appointment to be written.
     *
     * @param start in the salon's zone; in the hour that a clock change skips, the hour after is meant
     * @param forced whether a clash or closed doors have been accepted
     */
    public record Draft(long clientId, long treatmentId, LocalDateTime start, boolean forced) {

        boolean isWrittenAs(Visit visit, Treatment treatment, Span span) {
            return visit.clientId() == clientId
                    && visit.span().equals(span)
                    && visit.title().equals(treatment.name());
        }
    }

    /** A visit from another book. */
    public record Brought(
            long clientId,
            Treatment treatment,
            Instant start,
            Status status,
            PaymentState payment,
            Instant writtenAt) {}
}
