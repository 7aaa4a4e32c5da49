package app.rosalie.chat.slots;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SlotsAction;
import app.rosalie.chat.SlotsQuestion;
import org.springframework.stereotype.Component;

/** Opening and closing in one tap: slots, days, holidays, weeks that take turns, and how free time is offered. */
@Component
public class SlotsRoom {

    private final Hub hub;
    private final DayPage days;
    private final Reach reach;
    private final Closing closing;
    private final Apart apart;
    private final Opening opening;
    private final LeaveDates dates;
    private final Leaves leaves;
    private final Feasts feasts;
    private final Turns turns;
    private final Policy policy;
    private final Margins margins;

    SlotsRoom(
            Hub hub,
            DayPage days,
            Reach reach,
            Closing closing,
            Apart apart,
            Opening opening,
            LeaveDates dates,
            Leaves leaves,
            Feasts feasts,
            Turns turns,
            Policy policy,
            Margins margins) {
        this.hub = hub;
        this.days = days;
        this.reach = reach;
        this.closing = closing;
        this.apart = apart;
        this.opening = opening;
        this.dates = dates;
        this.leaves = leaves;
        this.feasts = feasts;
        this.turns = turns;
        this.policy = policy;
        this.margins = margins;
    }

    public Reply on(Pro pro, SlotsAction action) {
        return switch (action) {
            case SlotsAction.Open() -> hub.page(pro).show();
            case SlotsAction.Day(var day) -> days.plain(pro, day).show();
            case SlotsAction.Close(var first, var last, var from, var to, boolean sure) ->
                reach.of(pro, first, last, from, to, stretch -> closing.close(pro, stretch, sure));
            case SlotsAction.CloseApart close -> apart.close(pro, close);
            case SlotsAction.OpenUp(var first, var last, var from, var to) ->
                reach.of(pro, first, last, from, to, stretch -> opening.open(pro, stretch));
            case SlotsAction.Reset(var day) -> opening.reset(pro, day);
            case SlotsAction.Leaves() -> leaves.list(pro).show();
            case SlotsAction.LeaveFrom(var day) -> dates.askFirst(pro, day);
            case SlotsAction.LeaveUntil(var first, var shown) -> dates.askLast(pro, first, shown);
            case SlotsAction.PlanLeave(var first, var last) -> dates.plan(pro, first, last);
            case SlotsAction.TakeLeave(var first, var last) -> leaves.take(pro, first, last);
            case SlotsAction.Leave(long id) -> leaves.card(pro, id);
            case SlotsAction.Lift(long id) -> leaves.lift(pro, id);
            case SlotsAction.Holidays(var day) -> feasts.list(pro);
            case SlotsAction.CloseHoliday(var day) -> feasts.close(pro, day);
            case SlotsAction.Rota() -> turns.show(pro);
            case SlotsAction.TakeTurns(int weeks) -> turns.take(pro, weeks);
            case SlotsAction.EditTurn(int turn) -> turns.ask(pro, turn);
            case SlotsAction.TurnNow(int turn) -> turns.now(pro, turn);
            case SlotsAction.NoTurns() -> turns.stop(pro);
            case SlotsAction.Policy() -> policy.show(pro);
            case SlotsAction.Compact(boolean compact) -> policy.compact(pro, compact);
            case SlotsAction.Buffer(int minutes) -> policy.buffer(pro, minutes);
            case SlotsAction.Notice(int hours) -> policy.notice(pro, hours);
            case SlotsAction.Margins(long treatment) -> margins.show(pro, treatment);
            case SlotsAction.KeepFree(long treatment, int before, int after) ->
                margins.keepFree(pro, treatment, before, after);
        };
    }

    public Reply hear(Pro pro, SlotsQuestion question, String text) {
        return switch (question) {
            case SlotsQuestion.Leave() -> dates.hear(pro, text);
            case SlotsQuestion.Hours(var day) -> opening.hear(pro, day, text);
            case SlotsQuestion.Turn(int turn) -> turns.hear(pro, turn, text);
        };
    }
}
