package app.rosalie.chat.question;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.RescheduleAction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What another time is asked for in writing. */
public sealed interface RescheduleQuestion extends AnsweredInWords {

    @Override
    default @Nullable Action shownBy() {
        return switch (this) {
            case Time(var visit, var purpose, var day) -> new RescheduleAction.PickDay(visit, purpose, day);
        };
    }

    /** At what time on this day? */
    record Time(AppointmentId appointmentId, RescheduleAction.Purpose purpose, LocalDate day)
            implements RescheduleQuestion {}
}
