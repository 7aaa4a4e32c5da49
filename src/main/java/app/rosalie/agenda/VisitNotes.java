package app.rosalie.agenda;

import app.rosalie.agenda.AppointmentEvent.AppointmentNoted;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.UndoHandler;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pro's own words about single visits. They are journaled apart from the visit itself: what was noted since stands in the
 * way of no other undo, and survives it.
 */
@Component
@Transactional
public class VisitNotes implements UndoHandler {

    public static final int LONGEST = 500;

    private final AppointmentRows rows;
    private final Visits visits;
    private final Salons salons;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    VisitNotes(
            AppointmentRows rows,
            Visits visits,
            Salons salons,
            Journal journal,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.rows = rows;
        this.visits = visits;
        this.salons = salons;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps the pro's own words about a visit, at most {@link #LONGEST} characters; empty takes them away. */
    public ChangeOutcome note(SalonId salon, AppointmentId id, String words) {
        salons.lock(salon);
        Optional<Appointment> found = rows.findByIdAndSalonId(id.value(), salon.value());
        if (found.isEmpty()) {
            return new ChangeOutcome.Unknown();
        }
        String before = found.get().note();
        if (before.equals(words.strip())) {
            return new ChangeOutcome.Refused(visits.visit(salon, id).orElseThrow());
        }
        found.get().note(words.strip());
        events.publishEvent(new AppointmentNoted(salon, id, clock.instant()));
        JournalEntryId entry = journal.write(salon, kind(), "noted", id.value(), before);
        return new ChangeOutcome.Changed(visits.visit(salon, id).orElseThrow(), entry);
    }

    @Override
    public String kind() {
        return "note";
    }

    @Override
    public Set<String> verbs() {
        return Set.of("noted");
    }

    /** The visit may be gone by now. */
    @Override
    public boolean fits(SalonId salon, long subject, String before) {
        return rows.findByIdAndSalonId(subject, salon.value()).isPresent();
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        rows.findByIdAndSalonId(subject, salon.value()).orElseThrow().note(before);
    }
}
