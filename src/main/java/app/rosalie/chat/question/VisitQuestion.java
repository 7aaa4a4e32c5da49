package app.rosalie.chat.question;

import app.rosalie.agenda.AppointmentId;

/** What a visit is asked about in writing. */
public sealed interface VisitQuestion extends Question {

    record Note(AppointmentId appointmentId) implements VisitQuestion {}
}
