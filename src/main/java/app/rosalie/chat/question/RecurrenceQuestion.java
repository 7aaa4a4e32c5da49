package app.rosalie.chat.question;

import app.rosalie.agenda.AppointmentId;

/** What repeating a visit asks for in writing. */
public sealed interface RecurrenceQuestion extends Question {

    /** Every how many weeks does this visit come again? */
    record Weeks(AppointmentId appointmentId) implements RecurrenceQuestion {

        @Override
        public boolean asksInPassing() {
            return true;
        }
    }

    /** How often more, once every so many weeks? */
    record Times(AppointmentId appointmentId, int weeks) implements RecurrenceQuestion {

        @Override
        public boolean asksInPassing() {
            return true;
        }
    }
}
