package app.rosalie.chat.question;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.CheckoutAction;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.salon.Money;
import com.fasterxml.jackson.annotation.JsonAlias;
import org.jspecify.annotations.Nullable;

/** What closing out asks for in writing. */
public sealed interface CheckoutQuestion extends Question {

    /** How much was paid for this visit? */
    record Amount(AppointmentId appointmentId) implements CheckoutQuestion {}

    /** Is it right so? {@code method} is null where it is not said. */
    record Said(
            AppointmentId appointmentId,
            Money amount,
            @Nullable PaymentMethod method) implements CheckoutQuestion, AnsweredInWords {

        @Override
        public Action shownBy() {
            return method == null
                    ? new CheckoutAction.AskMethod(appointmentId, amount)
                    : new CheckoutAction.Confirm(appointmentId, amount, method);
        }
    }

    /** How much of what is owed for this visit has come? */
    record Balance(AppointmentId appointmentId) implements CheckoutQuestion {}

    /** How much deposit has come for this visit? */
    record Deposit(AppointmentId appointmentId) implements CheckoutQuestion {}

    /** How much deposit is to be asked for? */
    record WantedDeposit(AppointmentId appointmentId) implements CheckoutQuestion {}

    /** How much tip came with this payment? */
    record Tip(
            AppointmentId appointmentId,
            Money amount,
            @JsonAlias("means") PaymentMethod method) implements CheckoutQuestion {

        /** What is no tip may be a wish of its own. */
        @Override
        public boolean asksInPassing() {
            return true;
        }
    }
}
