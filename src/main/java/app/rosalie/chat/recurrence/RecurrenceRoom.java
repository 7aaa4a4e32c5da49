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
            case RecurrenceAction.AskRepeat(var id) -> recurrenceDialog.askRhythm(pro, id);
            case RecurrenceAction.AskTimes(var id, var rule) -> recurrenceDialog.askTimes(pro, id, rule);
            case RecurrenceAction.PlanRepeat(var id, var rule, int times, var choices) ->
                recurrenceDialog.plan(pro, RecurrencePlan.of(id, rule, times, choices));
            case RecurrenceAction.RepeatDate(var id, var rule, int times, var choices, int turn) ->
                recurrenceDialog.date(pro, RecurrencePlan.of(id, rule, times, choices), turn);
            case RecurrenceAction.Repeat(var id, var rule, int times, var choices) ->
                recurrenceDialog.repeat(pro, RecurrencePlan.of(id, rule, times, choices));
        };
    }

    @Override
    public Reply hear(Pro pro, RecurrenceQuestion question, String text) {
        return switch (question) {
            case RecurrenceQuestion.Rhythm(var id) -> recurrenceDialog.hearRhythm(pro, id, text);
            case RecurrenceQuestion.Times(var id, var rule) -> recurrenceDialog.hearTimes(pro, id, rule, text);
        };
    }
}
