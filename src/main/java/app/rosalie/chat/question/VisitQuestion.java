package app.rosalie.chat.question;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.VisitAction;

/** What a visit is asked about in writing. */
public sealed interface VisitQuestion extends Question {

    /** Who calls it off, the client or the pro? */
    record WhoCancels(AppointmentId appointmentId) implements VisitQuestion, AnsweredInWords {

        @Override
        public Action shownBy() {
            return new VisitAction.AskCancel(appointmentId);
        }
    }

    record Note(AppointmentId appointmentId) implements VisitQuestion {}
}
