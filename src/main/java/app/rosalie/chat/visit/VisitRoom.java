package app.rosalie.chat.visit;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.agenda.AgendaHub;
import app.rosalie.chat.agenda.DayPage;
import app.rosalie.chat.agenda.VisitLists;
import app.rosalie.chat.checkout.CloseOutDialog;
import app.rosalie.chat.checkout.DepositDialog;
import app.rosalie.chat.checkout.TipDialog;
import app.rosalie.chat.checkout.VoucherDialog;
import app.rosalie.chat.kit.visit.VisitCard;
import app.rosalie.chat.kit.visit.VisitResult;
import app.rosalie.chat.question.VisitQuestion;
import app.rosalie.chat.recurrence.RecurrenceDialog;
import app.rosalie.chat.recurrence.RecurrencePlan;
import app.rosalie.salon.Money;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** DayPage, lists of what waits, and what is done with one visit. */
@Component
public class VisitRoom {

    private final DayPage dayPage;
    private final AgendaHub hub;
    private final VisitLists lists;
    private final VisitCard card;
    private final VisitResult result;
    private final ConfirmDialog confirmDialog;
    private final ProposalDialog proposalDialog;
    private final OtherTimeDialog otherTime;
    private final CancelDialog cancelDialog;
    private final RecurrenceDialog recurrenceDialog;
    private final NoShowDialog noShowDialog;
    private final NoteDialog notes;
    private final CloseOutDialog closeOutDialog;
    private final VoucherDialog voucherDialog;
    private final TipDialog tipDialog;
    private final DepositDialog depositDialog;
    private final InstantSource clock;

    VisitRoom(
            DayPage dayPage,
            AgendaHub hub,
            VisitLists lists,
            VisitCard card,
            VisitResult result,
            ConfirmDialog confirmDialog,
            ProposalDialog proposalDialog,
            OtherTimeDialog otherTime,
            CancelDialog cancelDialog,
            RecurrenceDialog recurrenceDialog,
            NoShowDialog noShowDialog,
            NoteDialog notes,
            CloseOutDialog closeOutDialog,
            VoucherDialog voucherDialog,
            TipDialog tipDialog,
            DepositDialog depositDialog,
            InstantSource clock) {
        this.dayPage = dayPage;
        this.hub = hub;
        this.lists = lists;
        this.card = card;
        this.result = result;
        this.confirmDialog = confirmDialog;
        this.proposalDialog = proposalDialog;
        this.otherTime = otherTime;
        this.cancelDialog = cancelDialog;
        this.recurrenceDialog = recurrenceDialog;
        this.noShowDialog = noShowDialog;
        this.notes = notes;
        this.closeOutDialog = closeOutDialog;
        this.voucherDialog = voucherDialog;
        this.tipDialog = tipDialog;
        this.depositDialog = depositDialog;
        this.clock = clock;
    }

    public Reply on(Pro pro, VisitAction action) {
        return switch (action) {
            case VisitAction.Today() -> dayPage.show(pro, pro.dayOf(clock.instant()));
            case VisitAction.Day(var day) -> dayPage.show(pro, day);
            case VisitAction.Lists() -> hub.show(pro);
            case VisitAction.ToConfirm() -> lists.toConfirm(pro);
            case VisitAction.ToCloseOut() -> lists.toCloseOut(pro);
            case VisitAction.AwaitingPayment() -> lists.awaitingPayment(pro);
            case VisitAction.CancelledOnes() -> lists.cancelled(pro);
            case VisitAction.Expired() -> lists.expired(pro);
            case VisitAction.Visit(var id) -> result.about(pro, id, visit -> true, visit -> card.show(pro, visit));
            case VisitAction.Confirm(var id, boolean forced) -> confirmDialog.confirm(pro, id, forced);
            case VisitAction.TakesProposal(var id, boolean forced) -> proposalDialog.accept(pro, id, forced);
            case VisitAction.WithdrawProposal(var id) -> proposalDialog.withdraw(pro, id);
            case VisitAction.PickDay(var id, var purpose, var day) -> otherTime.askDay(pro, id, purpose, day);
            case VisitAction.PickTime(var id, var purpose, var day) -> otherTime.askTime(pro, id, purpose, day);
            case VisitAction.Pick(var id, var purpose, var day, var time, boolean forced) ->
                otherTime.pick(pro, id, purpose, day.atTime(time), forced);
            case VisitAction.AskMoveScope(var id) -> otherTime.askScope(pro, id);
            case VisitAction.AskCancel(var id) -> cancelDialog.ask(pro, id);
            case VisitAction.Cancel(var id, boolean byClient) -> cancelDialog.cancel(pro, id, byClient);
            case VisitAction.AskCancelScope(var id, boolean byClient) -> cancelDialog.askScope(pro, id, byClient);
            case VisitAction.CancelSeries(var id, boolean byClient, boolean all) ->
                cancelDialog.cancelSeries(pro, id, byClient, all);
            case VisitAction.CloseOut(var id, var amount, var means) ->
                closeOutDialog.closeOut(pro, id, amount, means, Money.ZERO);
            case VisitAction.CloseOutWithTip(var id, var amount, var means, var tip) ->
                closeOutDialog.closeOut(pro, id, amount, means, tip);
            case VisitAction.OtherAmount(var id) -> closeOutDialog.askAmount(pro, id);
            case VisitAction.AskTip(var id, var amount, var means) -> tipDialog.ask(pro, id, amount, means);
            case VisitAction.PickVoucher(var id, var amount) -> voucherDialog.pick(pro, id, amount);
            case VisitAction.AskRest(var id, var amount, var voucher) ->
                voucherDialog.askRest(pro, id, amount, voucher);
            case VisitAction.PayByVoucher(var id, var amount, var voucher, var rest) ->
                voucherDialog.pay(pro, id, amount, voucher, rest);
            case VisitAction.WantDeposit(var id) -> depositDialog.want(pro, id);
            case VisitAction.AskDeposit(var id) -> depositDialog.ask(pro, id);
            case VisitAction.TakeDeposit(var id, var amount, var means) -> depositDialog.take(pro, id, amount, means);
            case VisitAction.NoShow(var id) -> noShowDialog.missed(pro, id);
            case VisitAction.CameAfterAll(var id) -> noShowDialog.cameAfterAll(pro, id);
            case VisitAction.AskNote(var id) -> notes.ask(pro, id);
            case VisitAction.DropNote(var id) -> notes.drop(pro, id);
            case VisitAction.AskRepeat(var id) -> recurrenceDialog.askWeeks(pro, id);
            case VisitAction.AskTimes(var id, int weeks) -> recurrenceDialog.askTimes(pro, id, weeks);
            case VisitAction.PlanRepeat(var id, int weeks, int times, var choices) ->
                recurrenceDialog.plan(pro, RecurrencePlan.of(id, weeks, times, choices));
            case VisitAction.RepeatDate(var id, int weeks, int times, var choices, int turn) ->
                recurrenceDialog.date(pro, RecurrencePlan.of(id, weeks, times, choices), turn);
            case VisitAction.Repeat(var id, int weeks, int times, var choices) ->
                recurrenceDialog.repeat(pro, RecurrencePlan.of(id, weeks, times, choices));
        };
    }

    public Reply hear(Pro pro, VisitQuestion question, String text) {
        return switch (question) {
            case VisitQuestion.Amount(var id) -> closeOutDialog.hearAmount(pro, id, text);
            case VisitQuestion.Deposit(var id) -> depositDialog.hear(pro, id, text);
            case VisitQuestion.Note(var id) -> notes.hear(pro, id, text);
            case VisitQuestion.Tip tip -> tipDialog.hear(pro, tip, text);
            case VisitQuestion.Weeks(var id) -> recurrenceDialog.hearWeeks(pro, id, text);
            case VisitQuestion.Times(var id, int weeks) -> recurrenceDialog.hearTimes(pro, id, weeks, text);
            case VisitQuestion.Time time -> otherTime.hear(pro, time, text);
        };
    }
}
