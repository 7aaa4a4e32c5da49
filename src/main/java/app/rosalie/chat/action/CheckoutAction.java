package app.rosalie.chat.action;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.VoucherId;
import app.rosalie.salon.Money;

/** Closing a visit out, and the deposit before it: amounts, methods, tips, gift vouchers. */
public sealed interface CheckoutAction extends Action {

    @Code("df")
    record CloseOut(AppointmentId appointmentId, Money amount, PaymentMethod method) implements CheckoutAction {}

    @Code("da")
    record OtherAmount(AppointmentId appointmentId) implements CheckoutAction {}

    /** So much is said to have come; how? */
    @Code("dam")
    record AskMethod(AppointmentId appointmentId, Money amount) implements CheckoutAction {}

    /** So much is said to have come, in this way: shown before it is taken. */
    @Code("dac")
    record Confirm(AppointmentId appointmentId, Money amount, PaymentMethod method) implements CheckoutAction {}

    @Code("dg")
    record AskDeposit(AppointmentId appointmentId) implements CheckoutAction {}

    @Code("dh")
    record TakeDeposit(AppointmentId appointmentId, Money amount, PaymentMethod method) implements CheckoutAction {}

    /** All visits that wait, as they were shown: the first, the last, how many and for how much. */
    @Code("dfa")
    record CloseOutAll(AppointmentId first, AppointmentId last, int count, Money total, PaymentMethod method)
            implements CheckoutAction {}

    /** Paid in two parts: « 20 cb + 50 espèces ». */
    @Code("dfd")
    record CloseOutInTwo(
            AppointmentId appointmentId,
            Money first,
            PaymentMethod firstMethod,
            Money second,
            PaymentMethod secondMethod)
            implements CheckoutAction {}

    /** She came, and pays another day. */
    @Code("dfl")
    record CloseOutOwing(AppointmentId appointmentId) implements CheckoutAction {}

    /** What is left of the price is a gift, be the visit closed out yet or not. */
    @Code("dfo")
    record Offer(AppointmentId appointmentId) implements CheckoutAction {}

    /** What was taken at the close-out of a day that is over has come today. */
    @Code("dpt")
    record PaidToday(AppointmentId appointmentId) implements CheckoutAction {}

    /** Which part of what is owed has come? */
    @Code("dpa")
    record AskBalance(AppointmentId appointmentId) implements CheckoutAction {}

    /** {@code left} is what was owed when it was offered: a second press finds less, and takes nothing. */
    @Code("dps")
    record PayBalance(AppointmentId appointmentId, Money left, Money amount, PaymentMethod method)
            implements CheckoutAction {}

    /** In two parts, which settle all that is owed. */
    @Code("dpd")
    record PayBalanceInTwo(
            AppointmentId appointmentId,
            Money first,
            PaymentMethod firstMethod,
            Money second,
            PaymentMethod secondMethod)
            implements CheckoutAction {}

    /** How much tip came with this payment? */
    @Code("dat")
    record AskTip(AppointmentId appointmentId, Money amount, PaymentMethod method) implements CheckoutAction {}

    @Code("dft")
    record CloseOutWithTip(AppointmentId appointmentId, Money amount, PaymentMethod method, Money tip)
            implements CheckoutAction {}

    /** From now on the visit awaits a deposit. */
    @Code("dgd")
    record WantDeposit(AppointmentId appointmentId) implements CheckoutAction {}

    /** From now on it awaits so much. */
    @Code("dge")
    record WantAmount(AppointmentId appointmentId, Money amount) implements CheckoutAction {}

    /** The slot waits a day longer for the deposit. */
    @Code("dgf")
    record PutOffDeposit(AppointmentId appointmentId) implements CheckoutAction {}

    /** No deposit is wanted any more. */
    @Code("dgh")
    record WaiveDeposit(AppointmentId appointmentId) implements CheckoutAction {}

    /** With which voucher is it paid? */
    @Code("dvs")
    record PickVoucher(AppointmentId appointmentId, Money amount) implements CheckoutAction {}

    /** As much as the voucher is good for is taken from it: how is the rest paid? */
    @Code("dvr")
    record AskRest(AppointmentId appointmentId, Money amount, VoucherId voucherId) implements CheckoutAction {}

    @Code("dvp")
    record PayByVoucher(AppointmentId appointmentId, Money amount, VoucherId voucherId, PaymentMethod rest)
            implements CheckoutAction {}
}
