package app.rosalie.chat.action;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.revenue.PaymentId;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.VoucherId;
import app.rosalie.salon.Money;
import java.time.LocalDate;

/** The receipts book: payments one by one, vouchers, the file for the accounts, and what is to be declared. */
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
    record Correct(PaymentId paymentId, Money amount, PaymentMethod means) implements ReceiptsAction {}

    /** How much goes back? */
    @Code("qr")
    record AskRefund(PaymentId paymentId) implements ReceiptsAction {}

    /** How much goes back by other means than it came by? */
    @Code("qm")
    record AskRefundBy(PaymentId paymentId, PaymentMethod means) implements ReceiptsAction {}

    @Code("qb")
    record Refund(PaymentId paymentId, Money amount, PaymentMethod means) implements ReceiptsAction {}

    /** The receipts of a period as a file. */
    @Code("qf")
    record File(Period.Kind kind, LocalDate day, LocalDate last) implements ReceiptsAction, Dated {}

    /** What a month or quarter comes to for the declaration, and how far the year's thresholds are. */
    @Code("qd")
    record Declare(Period.Kind kind, LocalDate day) implements ReceiptsAction, Dated {}

    /** Gift vouchers on which something is left. */
    @Code("qg")
    record Vouchers() implements ReceiptsAction {}

    @Code("qh")
    record Voucher(VoucherId voucherId) implements ReceiptsAction {}

    /** How much is it to be worth? */
    @Code("qi")
    record AskVoucher() implements ReceiptsAction {}

    /** How is it paid? */
    @Code("qj")
    record VoucherMeans(Money amount) implements ReceiptsAction {}

    @Code("qk")
    record Sell(Money amount, PaymentMethod means) implements ReceiptsAction {}

    /** Whom is it for? */
    @Code("ql")
    record AskBeneficiary(VoucherId voucherId) implements ReceiptsAction {}
}
