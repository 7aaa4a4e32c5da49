package app.rosalie.agenda;

import app.rosalie.agenda.AppointmentEvent.AppointmentRequested;
import app.rosalie.agenda.AppointmentEvent.TimeLeft;
import app.rosalie.agenda.opening.Occupancy;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.UndoHandler;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where appointments are written, always under the lock on the salon's row, which is kept until the transaction ends; and with
 * the entry in the journal by which it is taken back.
 */
@Component
@Transactional
class AppointmentLog implements UndoHandler {

    private final AppointmentRows rows;
    private final Visits visits;
    private final Salons salons;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final JsonMapper json;

    AppointmentLog(
            AppointmentRows rows,
            Visits visits,
            Salons salons,
            Journal journal,
            ApplicationEventPublisher events,
            InstantSource clock,
            JsonMapper json) {
        this.rows = rows;
        this.visits = visits;
        this.salons = salons;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
        this.json = json;
    }

    /** What follows from a state; the same state where the rule does not apply. */
    interface Rule {
        AppointmentState next(AppointmentState state);
    }

    /** Writes a new appointment; returns the journal's entry. */
    JournalEntryId add(SalonId salon, Appointment appointment, AppointmentVerb verb) {
        rows.save(appointment);
        publish(salon, appointment, verb, appointment.state());
        return journal.write(salon, kind(), verb.word(), appointment.id().value(), "");
    }

    /** Writes one more together with an earlier entry. */
    void join(SalonId salon, JournalEntryId entry, Appointment appointment, AppointmentVerb verb) {
        rows.save(appointment);
        publish(salon, appointment, verb, appointment.state());
        journal.join(salon, entry, kind(), verb.word(), appointment.id().value(), "");
    }

    /** Writes what a client has asked for: it is hers to take back, and stands in no journal of the pro's. */
    void request(SalonId salon, Appointment appointment) {
        rows.save(appointment);
        events.publishEvent(new AppointmentRequested(salon, appointment.id(), clock.instant()));
    }

    /** Changes one appointment by a rule, and journals it under this verb. */
    ChangeOutcome change(SalonId salon, AppointmentId id, AppointmentVerb verb, Rule rule) {
        salons.lock(salon);
        Optional<Appointment> found = rows.findByIdAndSalonId(id.value(), salon.value());
        if (found.isEmpty()) {
            return new ChangeOutcome.Unknown();
        }
        AppointmentState after = rule.next(found.get().state());
        if (after.equals(found.get().state())) {
            return new ChangeOutcome.Refused(visits.visit(salon, id).orElseThrow());
        }
        JournalEntryId entry = change(salon, Optional.empty(), found.get(), verb, after);
        return new ChangeOutcome.Changed(visits.visit(salon, id).orElseThrow(), entry);
    }

    /** Changes one appointment together with an earlier entry, or begins one where there is none; returns the entry. */
    JournalEntryId change(
            SalonId salon,
            Optional<JournalEntryId> entry,
            Appointment appointment,
            AppointmentVerb verb,
            AppointmentState after) {
        AppointmentState before = appointment.state();
        appointment.be(after);
        publish(salon, appointment, verb, before);
        return entry.isPresent()
                ? journal.join(
                        salon,
                        entry.get(),
                        kind(),
                        verb.word(),
                        appointment.id().value(),
                        text(before))
                : journal.write(salon, kind(), verb.word(), appointment.id().value(), text(before));
    }

    private void publish(SalonId salon, Appointment appointment, AppointmentVerb verb, AppointmentState before) {
        events.publishEvent(verb.event(salon, appointment.id(), clock.instant(), before, appointment.state()));
    }

    /** Visits agreed upon, or over, that want the pro at the same time; requests do not stand in anybody's way. */
    List<Visit> agreed(SalonId salon, Occupancy occupancy, Set<AppointmentId> except) {
        return visits.colliding(salon, occupancy).stream()
                .filter(other -> !except.contains(other.id()) && other.status() != Status.REQUESTED)
                .toList();
    }

    private String text(AppointmentState state) {
        return json.writeValueAsString(state);
    }

    @Override
    public String kind() {
        return "appointment";
    }

    @Override
    public Set<String> verbs() {
        return Arrays.stream(AppointmentVerb.values())
                .map(AppointmentVerb::word)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean fits(SalonId salon, long subject, String before, Set<Long> together) {
        if (before.isEmpty()) {
            return true;
        }
        salons.lock(salon);
        Appointment appointment =
                rows.findByIdAndSalonId(subject, salon.value()).orElseThrow();
        AppointmentState now = appointment.state();
        AppointmentState then = json.readValue(before, AppointmentState.class);
        Occupancy there = then.start() == null
                ? appointment.occupancy()
                : appointment.occupancy().at(then.start());
        // Beside others she has wanted it once, so there is nothing to warn of.
        return !then.takesMoreThan(now)
                || then.forced()
                || agreed(
                                salon,
                                there,
                                together.stream().map(AppointmentId::new).collect(Collectors.toSet()))
                        .isEmpty();
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        salons.lock(salon);
        Appointment appointment =
                rows.findByIdAndSalonId(subject, salon.value()).orElseThrow();
        AppointmentState undone = appointment.state();
        TimeSpan left = appointment.occupancy().span();
        if (before.isEmpty()) {
            rows.delete(appointment);
        } else {
            appointment.be(json.readValue(before, AppointmentState.class));
        }
        boolean stays = !before.isEmpty()
                && appointment.state().status().isActive()
                && appointment.occupancy().span().equals(left);
        if (undone.status().isActive() && !stays) {
            events.publishEvent(new TimeLeft(salon, appointment.id(), clock.instant(), left, appointment.clientId()));
        }
    }
}
