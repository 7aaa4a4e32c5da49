package app.rosalie.chat.question;

import app.rosalie.revenue.PaymentId;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.VoucherId;

/** What the receipts book asks for in writing. */
public sealed interface ReceiptsQuestion extends Question {

    /** How much was it really? */
    record Correction(PaymentId paymentId) implements ReceiptsQuestion {}

    /** How much goes back? */
    record Refund(PaymentId paymentId) implements ReceiptsQuestion {}

    /** How much goes back by other means than it came by? */
    record RefundBy(PaymentId paymentId, PaymentMethod means) implements ReceiptsQuestion {}

    /** How much is the voucher worth? */
    record VoucherAmount() implements ReceiptsQuestion {}

    /** Whom is it for? */
    record Beneficiary(VoucherId voucherId) implements ReceiptsQuestion {}
}
