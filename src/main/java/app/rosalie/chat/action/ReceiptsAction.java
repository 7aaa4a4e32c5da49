package app.rosalie.chat.action;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.revenue.PaymentId;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.salon.Money;
import java.time.LocalDate;

/** The receipts book: payments one by one, put right or given back. */
public sealed interface ReceiptsAction extends Action {

    /** The receipts of the month of {@code day}, newest first, so many at a time. */
    @Code("q")
    record Book(LocalDate day, int page) implements ReceiptsAction, Dated {}

    @Code("qp")
    record Payment(PaymentId paymentId) implements ReceiptsAction {}

    /** Everything that was paid for a visit. */
    @Code("qv")
    record OfVisit(AppointmentId appointmentId) implements ReceiptsAction {}

    /** What was it really? */
    @Code("qc")
    record AskCorrection(PaymentId paymentId) implements ReceiptsAction {}

    @Code("qx")
    record Correct(PaymentId paymentId, Money amount, PaymentMethod method) implements ReceiptsAction {}

    /** On which day did it come? */
    @Code("qcd")
    record AskDay(PaymentId paymentId) implements ReceiptsAction {}

    @Code("qcx")
    record OnDay(PaymentId paymentId, LocalDate day) implements ReceiptsAction, Dated {}

    /** How much goes back? */
    @Code("qr")
    record AskRefund(PaymentId paymentId) implements ReceiptsAction {}

    /** How much goes back by another method than it came by? */
    @Code("qm")
    record AskRefundBy(PaymentId paymentId, PaymentMethod method) implements ReceiptsAction {}

    @Code("qb")
    record Refund(PaymentId paymentId, Money amount, PaymentMethod method) implements ReceiptsAction {}
}
