package app.rosalie.chat.question;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.chat.action.RepeatRule;

/** What repeating a visit asks for in writing. */
public sealed interface RecurrenceQuestion extends Question {

    /** How often does this visit come again? */
    record Rhythm(AppointmentId appointmentId) implements RecurrenceQuestion {

        @Override
        public boolean asksInPassing() {
            return true;
        }
    }

    /** How many more, by that rule? */
    record Times(AppointmentId appointmentId, RepeatRule rule) implements RecurrenceQuestion {

        @Override
        public boolean asksInPassing() {
            return true;
        }
    }
}
