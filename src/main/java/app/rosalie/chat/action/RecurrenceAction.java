package app.rosalie.chat.action;

import app.rosalie.agenda.AppointmentId;

/** Repeating a visit: how often, how many times, and each date of the plan. */
public sealed interface RecurrenceAction extends Action {

    @Code("ds")
    record AskRepeat(AppointmentId appointmentId) implements RecurrenceAction {}

    @Code("drt")
    record AskTimes(AppointmentId appointmentId, RepeatRule rule) implements RecurrenceAction {}

    /** The dates of a repetition, each checked. */
    @Code("drp")
    record PlanRepeat(AppointmentId appointmentId, RepeatRule rule, int times, DateChoices choices)
            implements RecurrenceAction {}

    /** One date of the plan, and what can become of it. */
    @Code("drd")
    record RepeatDate(AppointmentId appointmentId, RepeatRule rule, int times, DateChoices choices, int turn)
            implements RecurrenceAction {}

    @Code("drr")
    record Repeat(AppointmentId appointmentId, RepeatRule rule, int times, DateChoices choices)
            implements RecurrenceAction {}
}
