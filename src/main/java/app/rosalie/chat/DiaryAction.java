package app.rosalie.chat;

import app.rosalie.revenue.Means;
import java.time.LocalDate;

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
}
