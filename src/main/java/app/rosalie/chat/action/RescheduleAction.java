package app.rosalie.chat.action;

import app.rosalie.agenda.AppointmentId;
import java.time.LocalDate;
import java.time.LocalTime;

/** Another time for a visit: to move it there, alone or with its series, or to propose it. */
public sealed interface RescheduleAction extends Action {

    /** Which visits of a series are to be moved? */
    @Code("dsm")
    record AskMoveScope(AppointmentId appointmentId) implements RescheduleAction {}

    /** Another day for a visit: to move it there, or to propose it; {@code day} is the first to choose from. */
    @Code("dk")
    record PickDay(AppointmentId appointmentId, Purpose purpose, LocalDate day) implements RescheduleAction, Dated {}

    @Code("dt")
    record PickTime(AppointmentId appointmentId, Purpose purpose, LocalDate day) implements RescheduleAction, Dated {}

    @Code("du")
    record Pick(AppointmentId appointmentId, Purpose purpose, LocalDate day, LocalTime time, boolean forced)
            implements RescheduleAction, Dated {}

    /** What another time is for; in a series, which visits move. */
    enum Purpose {
        MOVE,
        PROPOSE,
        MOVE_FOLLOWING,
        MOVE_ALL
    }
}
