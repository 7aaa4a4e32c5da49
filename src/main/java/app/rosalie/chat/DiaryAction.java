package app.rosalie.chat;

import app.rosalie.revenue.Means;
import java.time.LocalDate;
import java.time.LocalTime;

/** Days, lists of visits, and what can be done with one visit. */
public sealed interface DiaryAction extends Action {

    @Code("d")
    record Today() implements DiaryAction {}

    @Code("dd")
    record Day(LocalDate day) implements DiaryAction, Dated {}

    @Code("dr")
    record ToConfirm() implements DiaryAction {}

    @Code("do")
    record ToCloseOut() implements DiaryAction {}

    @Code("dp")
    record AwaitingPayment() implements DiaryAction {}

    @Code("dv")
    record Visit(long appointmentId) implements DiaryAction {}

    @Code("dc")
    record Confirm(long appointmentId, boolean forced) implements DiaryAction {}

    /** Asks whether to cancel, and on whose account. */
    @Code("dx")
    record AskCancel(long appointmentId) implements DiaryAction {}

    @Code("dy")
    record Cancel(long appointmentId, boolean byClient) implements DiaryAction {}

    @Code("df")
    record CloseOut(long appointmentId, long cents, Means means) implements DiaryAction {}

    @Code("da")
    record OtherAmount(long appointmentId) implements DiaryAction {}

    @Code("dg")
    record AskDeposit(long appointmentId) implements DiaryAction {}

    @Code("dh")
    record TakeDeposit(long appointmentId, long cents, Means means) implements DiaryAction {}

    @Code("dn")
    record NoShow(long appointmentId) implements DiaryAction {}

    /** She came after all: takes the no-show back. */
    @Code("db")
    record CameAfterAll(long appointmentId) implements DiaryAction {}

    /** All lists of appointments with their counts. */
    @Code("dl")
    record Lists() implements DiaryAction {}

    @Code("dz")
    record CancelledOnes() implements DiaryAction {}

    /** Requests that nobody answered in time. */
    @Code("de")
    record Expired() implements DiaryAction {}

    /** Another day for a visit: to move it there, or to propose it; {@code day} is the first to choose from. */
    @Code("dk")
    record PickDay(long appointmentId, Purpose purpose, LocalDate day) implements DiaryAction, Dated {}

    @Code("dt")
    record PickTime(long appointmentId, Purpose purpose, LocalDate day) implements DiaryAction, Dated {}

    @Code("du")
    record Pick(long appointmentId, Purpose purpose, LocalDate day, LocalTime time, boolean forced)
            implements DiaryAction, Dated {}

    /** What another time is for; in a series, which visits move. */
    enum Purpose {
        MOVE,
        PROPOSE,
        MOVE_FOLLOWING,
        MOVE_ALL
    }

    /** The client takes the time that was proposed. */
    @Code("di")
    record TakesProposal(long appointmentId, boolean forced) implements DiaryAction {}

    @Code("dj")
    record WithdrawProposal(long appointmentId) implements DiaryAction {}

    @Code("dq")
    record AskNote(long appointmentId) implements DiaryAction {}

    @Code("dw")
    record DropNote(long appointmentId) implements DiaryAction {}

    @Code("ds")
    record AskRepeat(long appointmentId) implements DiaryAction {}

    @Code("drt")
    record AskTimes(long appointmentId, int weeks) implements DiaryAction {}

    /**
     * The dates of a repetition, each checked.
     *
     * @param choices what becomes of each date: the constants of {@code Repetition.Choice} as digits to the base 4, the first
     *     date last
     */
    @Code("drp")
    record PlanRepeat(long appointmentId, int weeks, int times, long choices) implements DiaryAction {}

    /** One date of the plan, and what can become of it. */
    @Code("drd")
    record RepeatDate(long appointmentId, int weeks, int times, long choices, int turn) implements DiaryAction {}

    @Code("drr")
    record Repeat(long appointmentId, int weeks, int times, long choices) implements DiaryAction {}

    /** Which visits of a series are to be moved? */
    @Code("dsm")
    record AskMoveScope(long appointmentId) implements DiaryAction {}

    /** Which visits of a series are cancelled? */
    @Code("dsc")
    record AskCancelScope(long appointmentId, boolean byClient) implements DiaryAction {}

    @Code("dsx")
    record CancelSeries(long appointmentId, boolean byClient, boolean all) implements DiaryAction {}

    /** How much tip came with this payment? */
    @Code("dat")
    record AskTip(long appointmentId, long cents, Means means) implements DiaryAction {}

    @Code("dft")
    record CloseOutWithTip(long appointmentId, long cents, Means means, long tipCents) implements DiaryAction {}

    /** From now on the visit awaits a deposit. */
    @Code("dgd")
    record WantDeposit(long appointmentId) implements DiaryAction {}

    /** With which voucher is it paid? */
    @Code("dvs")
    record PickVoucher(long appointmentId, int cents) implements DiaryAction {}

    /** As much as the voucher is good for is taken from it: how is the rest paid? */
    @Code("dvr")
    record AskRest(long appointmentId, int cents, long voucherId) implements DiaryAction {}

    @Code("dvp")
    record PayByVoucher(long appointmentId, int cents, long voucherId, Means rest) implements DiaryAction {}
}
