package app.rosalie.chat.question;

import app.rosalie.chat.action.VisitAction;
import app.rosalie.revenue.PaymentMethod;
import java.time.LocalDate;

/** What the diary asks for in writing. */
public sealed interface VisitQuestion extends Question {

    /** How much was paid for this visit? */
    record Amount(long appointmentId) implements VisitQuestion {}

    /** How much deposit has come for this visit? */
    record Deposit(long appointmentId) implements VisitQuestion {}

    record Note(long appointmentId) implements VisitQuestion {}

    /** How much tip came with this payment? */
    record Tip(long appointmentId, long cents, PaymentMethod means) implements VisitQuestion {}

    /** Every how many weeks does this visit come again? */
    record Weeks(long appointmentId) implements VisitQuestion {

        @Override
        public boolean asksInPassing() {
            return true;
        }
    }

    /** How often more, once every so many weeks? */
    record Times(long appointmentId, int weeks) implements VisitQuestion {

        @Override
        public boolean asksInPassing() {
            return true;
        }
    }

    /** At what time on this day? */
    record Time(long appointmentId, VisitAction.Purpose purpose, LocalDate day) implements VisitQuestion {

        @Override
        public boolean asksInPassing() {
            return true;
        }
    }
}
