package app.rosalie.chat.kit.clientside;

import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.action.AttendanceAction;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonNumber;
import java.time.LocalDate;
import java.time.LocalTime;

/** A visit of whoever speaks, in the salon where she has it. */
public record HerVisit(Salon salon, Visit visit) {

    /** In the salon's zone, like the time. */
    public LocalDate day() {
        return salon.dayOf(visit.start());
    }

    public LocalTime time() {
        return salon.local(visit.start()).toLocalTime();
    }

    /** Whether the salon has not said yes, or she not to what it proposes. */
    public boolean isAskedFor() {
        return visit.status() == Status.REQUESTED;
    }

    /** To the page of the visit. */
    public AttendanceAction.Open page() {
        return new AttendanceAction.Open(new SalonNumber(salon.id().value()), visit.id());
    }
}
