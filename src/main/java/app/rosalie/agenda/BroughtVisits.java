package app.rosalie.agenda;

import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the visits of a book that a salon brings along. */
@Component
@Transactional
public class BroughtVisits {

    private final AppointmentRows rows;
    private final Salons salons;

    BroughtVisits(AppointmentRows rows, Salons salons) {
        this.rows = rows;
        this.salons = salons;
    }

    /** Writes visits as they were elsewhere, unchecked, unjournaled and without events; returns their ids in order. */
    public List<AppointmentId> add(SalonId id, List<BroughtVisit> visits) {
        Salon salon = salons.get(id);
        List<Appointment> appointments =
                visits.stream().map(visit -> appointment(salon, visit)).toList();
        return rows.saveAll(appointments).stream().map(Appointment::id).toList();
    }

    private static Appointment appointment(Salon salon, BroughtVisit visit) {
        TimeSpan span = TimeSpan.of(visit.start(), visit.treatment().length());
        return new Appointment(
                salon.id(),
                visit.clientId(),
                AgreedTerms.of(salon, visit.treatment(), visit.treatment().price()),
                AppointmentState.first(visit.status(), visit.payment(), span, true),
                visit.writtenAt());
    }
}
