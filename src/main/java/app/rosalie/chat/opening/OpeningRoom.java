package app.rosalie.chat.opening;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.leave.LeaveDatesDialog;
import app.rosalie.chat.leave.LeaveDialog;
import app.rosalie.chat.leave.PublicHolidaysPage;
import app.rosalie.chat.question.OpeningQuestion;
import app.rosalie.chat.rota.RotaEditor;
import app.rosalie.chat.slotrules.SlotRulesPage;
import app.rosalie.chat.slotrules.TreatmentBuffersPage;
import org.springframework.stereotype.Component;

/** OpenDialog and closing in one tap: slots, days, holidays, weeks that take turns, and how free time is offered. */
@Component
public class OpeningRoom {

    private final OpeningHub hub;
    private final DayHoursPage days;
    private final DateGuard dateGuard;
    private final CloseDialog closeDialog;
    private final SeparateDays separateDays;
    private final OpenDialog openDialog;
    private final LeaveDatesDialog dates;
    private final LeaveDialog leaveDialog;
    private final PublicHolidaysPage publicHolidaysPage;
    private final RotaEditor rotaEditor;
    private final SlotRulesPage slotRulesPage;
    private final TreatmentBuffersPage treatmentBuffersPage;

    OpeningRoom(
            OpeningHub hub,
            DayHoursPage days,
            DateGuard dateGuard,
            CloseDialog closeDialog,
            SeparateDays separateDays,
            OpenDialog openDialog,
            LeaveDatesDialog dates,
            LeaveDialog leaveDialog,
            PublicHolidaysPage publicHolidaysPage,
            RotaEditor rotaEditor,
            SlotRulesPage slotRulesPage,
            TreatmentBuffersPage treatmentBuffersPage) {
        this.hub = hub;
        this.days = days;
        this.dateGuard = dateGuard;
        this.closeDialog = closeDialog;
        this.separateDays = separateDays;
        this.openDialog = openDialog;
        this.dates = dates;
        this.leaveDialog = leaveDialog;
        this.publicHolidaysPage = publicHolidaysPage;
        this.rotaEditor = rotaEditor;
        this.slotRulesPage = slotRulesPage;
        this.treatmentBuffersPage = treatmentBuffersPage;
    }

    public Reply on(Pro pro, OpeningAction action) {
        return switch (action) {
            case OpeningAction.Open() -> hub.page(pro).show();
            case OpeningAction.Day(var day) -> days.plain(pro, day).show();
            case OpeningAction.Close(var first, var last, var from, var to, boolean sure) ->
                dateGuard.of(pro, first, last, from, to, stretch -> closeDialog.close(pro, stretch, sure));
            case OpeningAction.CloseApart close -> separateDays.close(pro, close);
            case OpeningAction.OpenUp(var first, var last, var from, var to) ->
                dateGuard.of(pro, first, last, from, to, stretch -> openDialog.open(pro, stretch));
            case OpeningAction.Reset(var day) -> openDialog.reset(pro, day);
            case OpeningAction.Leaves() -> leaveDialog.list(pro).show();
            case OpeningAction.LeaveFrom(var day) -> dates.askFirst(pro, day);
            case OpeningAction.LeaveUntil(var first, var shown) -> dates.askLast(pro, first, shown);
            case OpeningAction.PlanLeave(var first, var last) -> dates.plan(pro, first, last);
            case OpeningAction.TakeLeave(var first, var last) -> leaveDialog.take(pro, first, last);
            case OpeningAction.Leave(var id) -> leaveDialog.card(pro, id);
            case OpeningAction.Lift(var id) -> leaveDialog.lift(pro, id);
            case OpeningAction.Holidays(var day) -> publicHolidaysPage.list(pro);
            case OpeningAction.CloseHoliday(var day) -> publicHolidaysPage.close(pro, day);
            case OpeningAction.Rota() -> rotaEditor.show(pro);
            case OpeningAction.TakeTurns(int weeks) -> rotaEditor.take(pro, weeks);
            case OpeningAction.EditTurn(int turn) -> rotaEditor.ask(pro, turn);
            case OpeningAction.TurnNow(int turn) -> rotaEditor.now(pro, turn);
            case OpeningAction.NoTurns() -> rotaEditor.stop(pro);
            case OpeningAction.Policy() -> slotRulesPage.show(pro);
            case OpeningAction.Compact(boolean compact) -> slotRulesPage.compact(pro, compact);
            case OpeningAction.Buffer(int minutes) -> slotRulesPage.buffer(pro, minutes);
            case OpeningAction.Notice(int hours) -> slotRulesPage.notice(pro, hours);
            case OpeningAction.Margins(var treatment) -> treatmentBuffersPage.show(pro, treatment);
            case OpeningAction.KeepFree(var treatment, var before, var after) ->
                treatmentBuffersPage.keepFree(pro, treatment, before, after);
        };
    }

    public Reply hear(Pro pro, OpeningQuestion question, String text) {
        return switch (question) {
            case OpeningQuestion.Leave() -> dates.hear(pro, text);
            case OpeningQuestion.Hours(var day) -> openDialog.hear(pro, day, text);
            case OpeningQuestion.Turn(int turn) -> rotaEditor.hear(pro, turn, text);
        };
    }
}
