package app.rosalie.chat.reschedule;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.RescheduleAction;
import app.rosalie.chat.question.RescheduleQuestion;
import app.rosalie.chat.room.Room;
import org.springframework.stereotype.Component;

/** Another time for a visit. */
@Component
class RescheduleRoom implements Room<RescheduleAction, RescheduleQuestion> {

    private final NewDayStep newDayStep;
    private final NewTimeStep newTimeStep;
    private final NewTime newTime;

    RescheduleRoom(NewDayStep newDayStep, NewTimeStep newTimeStep, NewTime newTime) {
        this.newDayStep = newDayStep;
        this.newTimeStep = newTimeStep;
        this.newTime = newTime;
    }

    @Override
    public Reply on(Pro pro, RescheduleAction action) {
        return switch (action) {
            case RescheduleAction.AskMoveScope(var id) -> newDayStep.askScope(pro, id);
            case RescheduleAction.PickDay(var id, var purpose, var day) -> newDayStep.ask(pro, id, purpose, day);
            case RescheduleAction.PickTime(var id, var purpose, var day) -> newTimeStep.ask(pro, id, purpose, day);
            case RescheduleAction.Pick(var id, var purpose, var day, var time, boolean forced) ->
                newTime.pick(pro, id, purpose, day.atTime(time), forced);
        };
    }

    @Override
    public Reply hear(Pro pro, RescheduleQuestion question, String text) {
        return switch (question) {
            case RescheduleQuestion.Time time -> newTimeStep.hear(pro, time, text);
        };
    }
}
