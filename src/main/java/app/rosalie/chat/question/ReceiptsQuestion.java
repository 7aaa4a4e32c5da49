package app.rosalie.chat.question;

import app.rosalie.revenue.PaymentMethod;

/** What the receipts book asks for in writing. */
public sealed interface ReceiptsQuestion extends Question {

    /** How much was it really? */
    record Correction(long paymentId) implements ReceiptsQuestion {}

    /** How much goes back? */
    record Refund(long paymentId) implements ReceiptsQuestion {}

    /** How much goes back by other means than it came by? */
    record RefundBy(long paymentId, PaymentMethod means) implements ReceiptsQuestion {}

    /** How much is the voucher worth? */
    record VoucherAmount() implements ReceiptsQuestion {}

    /** Whom is it for? */
    record Beneficiary(long voucherId) implements ReceiptsQuestion {}
}
