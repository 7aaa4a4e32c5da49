package app.rosalie.chat.question;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.chat.action.VisitAction;
import java.time.LocalDate;

/** What the diary asks for in writing. */
public sealed interface VisitQuestion extends Question {

    record Note(AppointmentId appointmentId) implements VisitQuestion {}

    /** At what time on this day? */
    record Time(AppointmentId appointmentId, VisitAction.Purpose purpose, LocalDate day) implements VisitQuestion {

        @Override
        public boolean asksInPassing() {
            return true;
        }
    }
}
