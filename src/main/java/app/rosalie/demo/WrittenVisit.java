package app.rosalie.demo;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.BroughtVisit;
import app.rosalie.agenda.Status;
import java.time.Instant;

/** A visit that stands in the agenda. */
record WrittenVisit(AppointmentId id, BroughtVisit visit) {

    boolean tookPlace() {
        return visit.status() == Status.DONE;
    }

    Instant end() {
        return visit.start().plus(visit.treatment().length());
    }
}
