package app.rosalie.chat.recurrence;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.RecurrenceAction;
import app.rosalie.chat.question.RecurrenceQuestion;
import app.rosalie.chat.room.Room;
import org.springframework.stereotype.Component;

/** A visit that comes again. */
@Component
public class RecurrenceRoom implements Room<RecurrenceAction, RecurrenceQuestion> {

    private final RecurrenceDialog recurrenceDialog;

    RecurrenceRoom(RecurrenceDialog recurrenceDialog) {
        this.recurrenceDialog = recurrenceDialog;
    }

    @Override
    public Reply on(Pro pro, RecurrenceAction action) {
        return switch (action) {
            case RecurrenceAction.AskRepeat(var id) -> recurrenceDialog.askWeeks(pro, id);
            case RecurrenceAction.AskTimes(var id, int weeks) -> recurrenceDialog.askTimes(pro, id, weeks);
            case RecurrenceAction.PlanRepeat(var id, int weeks, int times, var choices) ->
                recurrenceDialog.plan(pro, RecurrencePlan.of(id, weeks, times, choices));
            case RecurrenceAction.RepeatDate(var id, int weeks, int times, var choices, int turn) ->
                recurrenceDialog.date(pro, RecurrencePlan.of(id, weeks, times, choices), turn);
            case RecurrenceAction.Repeat(var id, int weeks, int times, var choices) ->
                recurrenceDialog.repeat(pro, RecurrencePlan.of(id, weeks, times, choices));
        };
    }

    @Override
    public Reply hear(Pro pro, RecurrenceQuestion question, String text) {
        return switch (question) {
            case RecurrenceQuestion.Weeks(var id) -> recurrenceDialog.hearWeeks(pro, id, text);
            case RecurrenceQuestion.Times(var id, int weeks) -> recurrenceDialog.hearTimes(pro, id, weeks, text);
        };
    }
}
