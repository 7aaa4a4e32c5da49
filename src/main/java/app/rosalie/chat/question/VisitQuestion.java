package app.rosalie.chat.question;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.salon.Money;
import java.time.LocalDate;

/** What the diary asks for in writing. */
public sealed interface VisitQuestion extends Question {

    /** How much was paid for this visit? */
    record Amount(AppointmentId appointmentId) implements VisitQuestion {}

    /** How much deposit has come for this visit? */
    record Deposit(AppointmentId appointmentId) implements VisitQuestion {}

    record Note(AppointmentId appointmentId) implements VisitQuestion {}

    /** How much tip came with this payment? */
    record Tip(AppointmentId appointmentId, Money amount, PaymentMethod means) implements VisitQuestion {}

    /** Every how many weeks does this visit come again? */
    record Weeks(AppointmentId appointmentId) implements VisitQuestion {}

    /** How often more, once every so many weeks? */
    record Times(AppointmentId appointmentId, int weeks) implements VisitQuestion {}

    /** At what time on this day? */
    record Time(AppointmentId appointmentId, VisitAction.Purpose purpose, LocalDate day) implements VisitQuestion {}
}
