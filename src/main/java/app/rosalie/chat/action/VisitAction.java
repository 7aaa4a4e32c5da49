package app.rosalie.chat.action;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.VoucherId;
import app.rosalie.salon.Money;
import java.time.LocalDate;
import java.time.LocalTime;

/** Days, lists of visits, and what can be done with one visit. */
public sealed interface VisitAction extends Action {

    @Code("d")
    record Today() implements VisitAction {}

    @Code("dd")
    record Day(LocalDate day) implements VisitAction, Dated {}

    @Code("dr")
    record ToConfirm() implements VisitAction {}

    @Code("do")
    record ToCloseOut() implements VisitAction {}

    @Code("dp")
    record AwaitingPayment() implements VisitAction {}

    @Code("dv")
    record Visit(AppointmentId appointmentId) implements VisitAction {}

    @Code("dc")
    record Confirm(AppointmentId appointmentId, boolean forced) implements VisitAction {}

    /** Asks whether to cancel, and on whose account. */
    @Code("dx")
    record AskCancel(AppointmentId appointmentId) implements VisitAction {}

    @Code("dy")
    record Cancel(AppointmentId appointmentId, boolean byClient) implements VisitAction {}

    @Code("df")
    record CloseOut(AppointmentId appointmentId, Money amount, PaymentMethod means) implements VisitAction {}

    @Code("da")
    record OtherAmount(AppointmentId appointmentId) implements VisitAction {}

    @Code("dg")
    record AskDeposit(AppointmentId appointmentId) implements VisitAction {}

    @Code("dh")
    record TakeDeposit(AppointmentId appointmentId, Money amount, PaymentMethod means) implements VisitAction {}

    @Code("dn")
    record NoShow(AppointmentId appointmentId) implements VisitAction {}

    /** She came after all: takes the no-show back. */
    @Code("db")
    record CameAfterAll(AppointmentId appointmentId) implements VisitAction {}

    /** All lists of appointments with their counts. */
    @Code("dl")
    record Lists() implements VisitAction {}

    @Code("dz")
    record CancelledOnes() implements VisitAction {}

    /** Requests that nobody answered in time. */
    @Code("de")
    record Expired() implements VisitAction {}

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

    @Code("ds")
    record AskRepeat(AppointmentId appointmentId) implements VisitAction {}

    @Code("drt")
    record AskTimes(AppointmentId appointmentId, int weeks) implements VisitAction {}

    /** The dates of a repetition, each checked. */
    @Code("drp")
    record PlanRepeat(AppointmentId appointmentId, int weeks, int times, DateChoices choices) implements VisitAction {}

    /** One date of the plan, and what can become of it. */
    @Code("drd")
    record RepeatDate(AppointmentId appointmentId, int weeks, int times, DateChoices choices, int turn)
            implements VisitAction {}

    @Code("drr")
    record Repeat(AppointmentId appointmentId, int weeks, int times, DateChoices choices) implements VisitAction {}

    /** Which visits of a series are to be moved? */
    @Code("dsm")
    record AskMoveScope(AppointmentId appointmentId) implements VisitAction {}

    /** Which visits of a series are cancelled? */
    @Code("dsc")
    record AskCancelScope(AppointmentId appointmentId, boolean byClient) implements VisitAction {}

    @Code("dsx")
    record CancelSeries(AppointmentId appointmentId, boolean byClient, boolean all) implements VisitAction {}

    /** How much tip came with this payment? */
    @Code("dat")
    record AskTip(AppointmentId appointmentId, Money amount, PaymentMethod means) implements VisitAction {}

    @Code("dft")
    record CloseOutWithTip(AppointmentId appointmentId, Money amount, PaymentMethod means, Money tip)
            implements VisitAction {}

    /** From now on the visit awaits a deposit. */
    @Code("dgd")
    record WantDeposit(AppointmentId appointmentId) implements VisitAction {}

    /** With which voucher is it paid? */
    @Code("dvs")
    record PickVoucher(AppointmentId appointmentId, Money amount) implements VisitAction {}

    /** As much as the voucher is good for is taken from it: how is the rest paid? */
    @Code("dvr")
    record AskRest(AppointmentId appointmentId, Money amount, VoucherId voucherId) implements VisitAction {}

    @Code("dvp")
    record PayByVoucher(AppointmentId appointmentId, Money amount, VoucherId voucherId, PaymentMethod rest)
            implements VisitAction {}
}
