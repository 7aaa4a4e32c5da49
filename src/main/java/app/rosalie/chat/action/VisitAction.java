package app.rosalie.chat.action;

import app.rosalie.agenda.AppointmentId;

/** One visit, and what can be done with it. */
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

    /** The client takes the time that was proposed. */
    @Code("di")
    record TakesProposal(AppointmentId appointmentId, boolean forced) implements VisitAction {}

    @Code("dj")
    record WithdrawProposal(AppointmentId appointmentId) implements VisitAction {}

    @Code("dq")
    record AskNote(AppointmentId appointmentId) implements VisitAction {}

    @Code("dw")
    record DropNote(AppointmentId appointmentId) implements VisitAction {}

    /** Which visits of a series are cancelled? */
    @Code("dsc")
    record AskCancelScope(AppointmentId appointmentId, boolean byClient) implements VisitAction {}

    @Code("dsx")
    record CancelSeries(AppointmentId appointmentId, boolean byClient, boolean all) implements VisitAction {}
}
