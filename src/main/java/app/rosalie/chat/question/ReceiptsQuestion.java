package app.rosalie.chat.question;

import app.rosalie.revenue.PaymentId;
import app.rosalie.revenue.PaymentMethod;
import com.fasterxml.jackson.annotation.JsonAlias;

/** What the receipts book asks for in writing. */
public sealed interface ReceiptsQuestion extends Question {

    /** How much was it really? */
    record Correction(PaymentId paymentId) implements ReceiptsQuestion {}

    /** On which day did it come? */
    record Day(PaymentId paymentId) implements ReceiptsQuestion {}

    /** How much goes back? */
    record Refund(PaymentId paymentId) implements ReceiptsQuestion {}

    /** How much goes back by another method than it came by? */
    record RefundBy(PaymentId paymentId, @JsonAlias("means") PaymentMethod method) implements ReceiptsQuestion {}
}
