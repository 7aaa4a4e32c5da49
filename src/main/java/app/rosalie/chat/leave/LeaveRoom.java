package app.rosalie.chat.leave;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.LeaveAction;
import app.rosalie.chat.question.LeaveQuestion;
import app.rosalie.chat.room.Room;
import org.springframework.stereotype.Component;

/** Whole days off: leaves and public holidays. */
@Component
public class LeaveRoom implements Room<LeaveAction, LeaveQuestion> {

    private final LeaveDatesDialog dates;
    private final LeaveDialog leaveDialog;
    private final PublicHolidaysPage publicHolidaysPage;

    LeaveRoom(LeaveDatesDialog dates, LeaveDialog leaveDialog, PublicHolidaysPage publicHolidaysPage) {
        this.dates = dates;
        this.leaveDialog = leaveDialog;
        this.publicHolidaysPage = publicHolidaysPage;
    }

    @Override
    public Reply on(Pro pro, LeaveAction action) {
        return switch (action) {
            case LeaveAction.Leaves() -> leaveDialog.list(pro).show();
            case LeaveAction.LeaveFrom(var day) -> dates.askFirst(pro, day);
            case LeaveAction.LeaveUntil(var first, var shown) -> dates.askLast(pro, first, shown);
            case LeaveAction.PlanLeave(var first, var last) -> dates.plan(pro, first, last);
            case LeaveAction.TakeLeave(var first, var last) -> leaveDialog.take(pro, first, last);
            case LeaveAction.Leave(var id) -> leaveDialog.card(pro, id);
            case LeaveAction.Lift(var id) -> leaveDialog.lift(pro, id);
            case LeaveAction.Holidays(var day) -> publicHolidaysPage.list(pro);
            case LeaveAction.CloseHoliday(var day) -> publicHolidaysPage.close(pro, day);
            case LeaveAction.CloseHolidays() -> publicHolidaysPage.closeAll(pro);
            case LeaveAction.OpenHoliday(var day) -> publicHolidaysPage.open(pro, day);
        };
    }

    @Override
    public Reply hear(Pro pro, LeaveQuestion question, String text) {
        return switch (question) {
            case LeaveQuestion.Leave() -> dates.hear(pro, text);
        };
    }
}
