package app.rosalie.chat.question;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.chat.action.RescheduleAction;
import java.time.LocalDate;

/** What another time is asked for in writing. */
public sealed interface RescheduleQuestion extends Question {

    @Override
    default boolean asksInPassing() {
        return true;
    }

    /** At what time on this day? */
    record Time(AppointmentId appointmentId, RescheduleAction.Purpose purpose, LocalDate day)
            implements RescheduleQuestion {}
}
