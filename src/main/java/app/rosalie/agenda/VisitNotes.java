package app.rosalie.agenda;

import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.UndoHandler;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pro's own words about single visits. They are journaled apart from the visit itself: what was noted since stands in the
 * way of no other undo, and survives it.
 */
@Component
@Transactional
class VisitNotes implements UndoHandler {

    private final AppointmentRows rows;
    private final Journal journal;

    VisitNotes(AppointmentRows rows, Journal journal) {
        this.rows = rows;
        this.journal = journal;
    }

    JournalEntryId write(SalonId salon, Appointment appointment, String words) {
        String before = appointment.note();
        appointment.note(words);
        return journal.write(salon, kind(), "noted", appointment.id().value(), before);
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
