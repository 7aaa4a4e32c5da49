package app.rosalie.chat.recurrence;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Occurrence.Choice;
import app.rosalie.agenda.Recurrence;
import app.rosalie.chat.action.DateChoices;
import app.rosalie.chat.action.RecurrenceAction;
import app.rosalie.chat.action.RepeatRule;

/** How a visit is to come again, as it travels from button to button; whatever was forged is cut to what is allowed. */
public record RecurrencePlan(AppointmentId visitId, RepeatRule rule, int times, DateChoices choices) {
    public static RecurrencePlan of(AppointmentId visitId, RepeatRule rule, int times, DateChoices choices) {
        return new RecurrencePlan(visitId, rule, Math.clamp(times, 1, Recurrence.MOST_TIMES), choices);
    }

    RecurrencePlan with(int turn, Choice choice) {
        return new RecurrencePlan(visitId, rule, times, choices.with(turn, choice));
    }

    RecurrenceAction plan() {
        return new RecurrenceAction.PlanRepeat(visitId, rule, times, choices);
    }

    RecurrenceAction date(int turn) {
        return new RecurrenceAction.RepeatDate(visitId, rule, times, choices, turn);
    }

    RecurrenceAction repeat() {
        return new RecurrenceAction.Repeat(visitId, rule, times, choices);
    }
}
