package app.rosalie.agenda;

import app.rosalie.agenda.Appointment.State;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.ClientReferences;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.UndoHandler;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where appointments are written, always under the lock on the salon's row, which is kept until the transaction ends; and with
 * the entry in the journal by which it is taken back.
 */
@Component
@Transactional
class AppointmentLog implements UndoHandler, ClientReferences {

    private final AppointmentRows rows;
    private final Visits visits;
    private final Salons salons;
    private final Journal journal;
    private final JsonMapper json;

    AppointmentLog(AppointmentRows rows, Visits visits, Salons salons, Journal journal, JsonMapper json) {
        this.rows = rows;
        this.visits = visits;
        this.salons = salons;
        this.journal = journal;
        this.json = json;
    }

    /** What follows from a state; the same state where the rule does not apply. */
    interface Rule {
        State next(State state);
    }

    /** Writes a new appointment; returns the journal's entry. */
    JournalEntryId add(SalonId salon, Appointment appointment, String verb) {
        rows.save(appointment);
        return journal.write(salon, kind(), verb, appointment.id().value(), "");
    }

    /** Writes one more with an earlier deed. */
    void join(SalonId salon, JournalEntryId deed, Appointment appointment, String verb) {
        rows.save(appointment);
        journal.join(salon, deed, kind(), verb, appointment.id().value(), "");
    }

    /** Changes one appointment by a rule, and journals it under this verb. */
    ChangeOutcome change(SalonId salon, AppointmentId id, String verb, Rule rule) {
        salons.lock(salon);
        Optional<Appointment> found = rows.findByIdAndSalonId(id.value(), salon.value());
        if (found.isEmpty()) {
            return new ChangeOutcome.Unknown();
        }
        State before = found.get().state();
        State after = rule.next(before);
        if (after.equals(before)) {
            return new ChangeOutcome.Refused(visits.visit(salon, id).orElseThrow());
        }
        found.get().be(after);
        JournalEntryId entry = journal.write(salon, kind(), verb, id.value(), text(before));
        return new ChangeOutcome.Changed(visits.visit(salon, id).orElseThrow(), entry);
    }

    /** Changes one appointment with an earlier deed, or begins one where there is none; returns the deed. */
    JournalEntryId change(
            SalonId salon, Optional<JournalEntryId> deed, Appointment appointment, String verb, State after) {
        String before = text(appointment.state());
        appointment.be(after);
        return deed.isPresent()
                ? journal.join(salon, deed.get(), kind(), verb, appointment.id().value(), before)
                : journal.write(salon, kind(), verb, appointment.id().value(), before);
    }

    /** Visits agreed upon, or over, that share time with the span; requests do not stand in anybody's way. */
    List<Visit> agreed(SalonId salon, TimeSpan span, Set<AppointmentId> except) {
        return visits.touching(salon, span).stream()
                .filter(other -> !except.contains(other.id()) && other.status() != Status.REQUESTED)
                .toList();
    }

    @Override
    public boolean hold(SalonId salon, ClientId client) {
        return rows.existsBySalonIdAndClientId(salon.value(), client.value());
    }

    private String text(State state) {
        return json.writeValueAsString(state);
    }

    @Override
    public String kind() {
        return "appointment";
    }

    @Override
    public Set<String> verbs() {
        return Set.of(
                "booked",
                "confirmed",
                "cancelled",
                "missed",
                "came",
                "done",
                "refunded",
                "deposit",
                "deposit-asked",
                "moved",
                "proposed",
                "withdrawn",
                "repeated");
    }

    @Override
    public boolean fits(SalonId salon, long subject, String before, Set<Long> together) {
        if (before.isEmpty()) {
            return true;
        }
        salons.lock(salon);
        State now =
                rows.findByIdAndSalonId(subject, salon.value()).orElseThrow().state();
        State then = json.readValue(before, State.class);
        TimeSpan span = then.start() == null ? now.span() : then.span();
        // Beside others she has wanted it once, so there is nothing to warn of.
        return !then.takesMoreThan(now)
                || then.forced()
                || agreed(salon, span, together.stream().map(AppointmentId::new).collect(Collectors.toSet()))
                        .isEmpty();
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        salons.lock(salon);
        Appointment appointment =
                rows.findByIdAndSalonId(subject, salon.value()).orElseThrow();
        if (before.isEmpty()) {
            rows.delete(appointment);
        } else {
            appointment.be(json.readValue(before, State.class));
        }
    }
}
