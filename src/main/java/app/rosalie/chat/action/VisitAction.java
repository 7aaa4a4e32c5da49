package app.rosalie.chat.action;

import app.rosalie.agenda.AppointmentId;
import java.time.LocalDate;
import java.time.LocalTime;

/** Days, lists of visits, and what can be done with one visit. */
public sealed interface VisitAction extends Action {

    @Code("dv")
    record Visit(AppointmentId appointmentId) implements VisitAction {}

    @Code("dc")
    record Confirm(AppointmentId appointmentId, boolean forced) implements VisitAction {}

    /** Asks whether to cancel, and on whose account. */
    @Code("dx")
    record AskCancel(AppointmentId appointmentId) implements VisitAction {}

    @Code("dy")
    record Cancel(AppointmentId appointmentId, boolean byClient) implements VisitAction {}

    @Code("dn")
    record NoShow(AppointmentId appointmentId) implements VisitAction {}

    /** She came after all: takes the no-show back. */
    @Code("db")
    record CameAfterAll(AppointmentId appointmentId) implements VisitAction {}

    /** Another day for a visit: to move it there, or to propose it; {@code day} is the first to choose from. */
    @Code("dk")
    record PickDay(AppointmentId appointmentId, Purpose purpose, LocalDate day) implements VisitAction, Dated {}

    @Code("dt")
    record PickTime(AppointmentId appointmentId, Purpose purpose, LocalDate day) implements VisitAction, Dated {}

    @Code("du")
    record Pick(AppointmentId appointmentId, Purpose purpose, LocalDate day, LocalTime time, boolean forced)
            implements VisitAction, Dated {}

    /** What another time is for; in a series, which visits move. */
    enum Purpose {
        MOVE,
        PROPOSE,
        MOVE_FOLLOWING,
        MOVE_ALL
    }

    /** The client takes the time that was proposed. */
    @Code("di")
    record TakesProposal(AppointmentId appointmentId, boolean forced) implements VisitAction {}

    @Code("dj")
    record WithdrawProposal(AppointmentId appointmentId) implements VisitAction {}

    @Code("dq")
    record AskNote(AppointmentId appointmentId) implements VisitAction {}

    @Code("dw")
    record DropNote(AppointmentId appointmentId) implements VisitAction {}

    /** Which visits of a series are to be moved? */
    @Code("dsm")
    record AskMoveScope(AppointmentId appointmentId) implements VisitAction {}

    /** Which visits of a series are cancelled? */
    @Code("dsc")
    record AskCancelScope(AppointmentId appointmentId, boolean byClient) implements VisitAction {}

    @Code("dsx")
    record CancelSeries(AppointmentId appointmentId, boolean byClient, boolean all) implements VisitAction {}
}
