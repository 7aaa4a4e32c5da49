package app.rosalie.agenda;

import app.rosalie.agenda.opening.Occupancy;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.selection.Selection;
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
        Selection chosen = Selection.of(visit.treatment());
        Occupancy occupancy =
                Occupancy.of(visit.start(), chosen.length(), chosen.processing().orElse(null));
        return new Appointment(
                salon.id(),
                visit.clientId(),
                AgreedTerms.of(salon, chosen, chosen.price()),
                state(visit, occupancy.span()),
                occupancy.processing(),
                visit.writtenAt());
    }

    private static AppointmentState state(BroughtVisit visit, TimeSpan span) {
        Money deposit = visit.deposit();
        return deposit == null
                ? AppointmentState.first(visit.status(), visit.payment(), span, true)
                : AppointmentState.first(visit.status(), PaymentState.NOTHING_DUE, span, true)
                        .depositAsked(new DepositDemand(deposit, null), visit.writtenAt());
    }
}
