package app.rosalie.chat.diary;

import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.DiaryQuestion;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Days, lists of what waits, and what is done with one visit. */
@Component
public class DiaryRoom {

    private final Days days;
    private final Hub hub;
    private final Lists lists;
    private final Card card;
    private final Outcome outcome;
    private final Answering answering;
    private final Proposing proposing;
    private final OtherTime otherTime;
    private final Cancelling cancelling;
    private final Repeating repeating;
    private final Absences absences;
    private final NotePad notes;
    private final Till till;
    private final VoucherTill voucherTill;
    private final Tips tips;
    private final Deposits deposits;
    private final InstantSource clock;

    DiaryRoom(
            Days days,
            Hub hub,
            Lists lists,
            Card card,
            Outcome outcome,
            Answering answering,
            Proposing proposing,
            OtherTime otherTime,
            Cancelling cancelling,
            Repeating repeating,
            Absences absences,
            NotePad notes,
            Till till,
            VoucherTill voucherTill,
            Tips tips,
            Deposits deposits,
            InstantSource clock) {
        this.days = days;
        this.hub = hub;
        this.lists = lists;
        this.card = card;
        this.outcome = outcome;
        this.answering = answering;
        this.proposing = proposing;
        this.otherTime = otherTime;
        this.cancelling = cancelling;
        this.repeating = repeating;
        this.absences = absences;
        this.notes = notes;
        this.till = till;
        this.voucherTill = voucherTill;
        this.tips = tips;
        this.deposits = deposits;
        this.clock = clock;
    }

    public Reply on(Pro pro, DiaryAction action) {
        return switch (action) {
            case DiaryAction.Today() -> days.show(pro, pro.dayOf(clock.instant()));
            case DiaryAction.Day(var day) -> days.show(pro, day);
            case DiaryAction.Lists() -> hub.show(pro);
            case DiaryAction.ToConfirm() -> lists.toConfirm(pro);
            case DiaryAction.ToCloseOut() -> lists.toCloseOut(pro);
            case DiaryAction.AwaitingPayment() -> lists.awaitingPayment(pro);
            case DiaryAction.CancelledOnes() -> lists.cancelled(pro);
            case DiaryAction.Expired() -> lists.expired(pro);
            case DiaryAction.Visit(long id) -> outcome.about(pro, id, visit -> true, visit -> card.show(pro, visit));
            case DiaryAction.Confirm(long id, boolean forced) -> answering.confirm(pro, id, forced);
            case DiaryAction.TakesProposal(long id, boolean forced) -> proposing.accept(pro, id, forced);
            case DiaryAction.WithdrawProposal(long id) -> proposing.withdraw(pro, id);
            case DiaryAction.PickDay(long id, var purpose, var day) -> otherTime.askDay(pro, id, purpose, day);
            case DiaryAction.PickTime(long id, var purpose, var day) -> otherTime.askTime(pro, id, purpose, day);
            case DiaryAction.Pick(long id, var purpose, var day, var time, boolean forced) ->
                otherTime.pick(pro, id, purpose, day.atTime(time), forced);
            case DiaryAction.AskMoveScope(long id) -> otherTime.askScope(pro, id);
            case DiaryAction.AskCancel(long id) -> cancelling.ask(pro, id);
            case DiaryAction.Cancel(long id, boolean byClient) -> cancelling.cancel(pro, id, byClient);
            case DiaryAction.AskCancelScope(long id, boolean byClient) -> cancelling.askScope(pro, id, byClient);
            case DiaryAction.CancelSeries(long id, boolean byClient, boolean all) ->
                cancelling.cancelSeries(pro, id, byClient, all);
            case DiaryAction.CloseOut(long id, long cents, var means) -> till.closeOut(pro, id, cents, means, 0);
            case DiaryAction.CloseOutWithTip(long id, long cents, var means, long tip) ->
                till.closeOut(pro, id, cents, means, tip);
            case DiaryAction.OtherAmount(long id) -> till.askAmount(pro, id);
            case DiaryAction.AskTip(long id, long cents, var means) -> tips.ask(pro, id, cents, means);
            case DiaryAction.PickVoucher(long id, int cents) -> voucherTill.pick(pro, id, cents);
            case DiaryAction.AskRest(long id, int cents, long voucher) -> voucherTill.askRest(pro, id, cents, voucher);
            case DiaryAction.PayByVoucher(long id, int cents, long voucher, var rest) ->
                voucherTill.pay(pro, id, cents, voucher, rest);
            case DiaryAction.WantDeposit(long id) -> deposits.want(pro, id);
            case DiaryAction.AskDeposit(long id) -> deposits.ask(pro, id);
            case DiaryAction.TakeDeposit(long id, long cents, var means) -> deposits.take(pro, id, cents, means);
            case DiaryAction.NoShow(long id) -> absences.missed(pro, id);
            case DiaryAction.CameAfterAll(long id) -> absences.cameAfterAll(pro, id);
            case DiaryAction.AskNote(long id) -> notes.ask(pro, id);
            case DiaryAction.DropNote(long id) -> notes.drop(pro, id);
            case DiaryAction.AskRepeat(long id) -> repeating.askWeeks(pro, id);
            case DiaryAction.AskTimes(long id, int weeks) -> repeating.askTimes(pro, id, weeks);
            case DiaryAction.PlanRepeat(long id, int weeks, int times, long choices) ->
                repeating.plan(pro, Rhythm.of(id, weeks, times, choices));
            case DiaryAction.RepeatDate(long id, int weeks, int times, long choices, int turn) ->
                repeating.date(pro, Rhythm.of(id, weeks, times, choices), turn);
            case DiaryAction.Repeat(long id, int weeks, int times, long choices) ->
                repeating.repeat(pro, Rhythm.of(id, weeks, times, choices));
        };
    }

    public Reply hear(Pro pro, DiaryQuestion question, String text) {
        return switch (question) {
            case DiaryQuestion.Amount(long id) -> till.hearAmount(pro, id, text);
            case DiaryQuestion.Deposit(long id) -> deposits.hear(pro, id, text);
            case DiaryQuestion.Note(long id) -> notes.hear(pro, id, text);
            case DiaryQuestion.Tip tip -> tips.hear(pro, tip, text);
            case DiaryQuestion.Weeks(long id) -> repeating.hearWeeks(pro, id, text);
            case DiaryQuestion.Times(long id, int weeks) -> repeating.hearTimes(pro, id, weeks, text);
            case DiaryQuestion.Time time -> otherTime.hear(pro, time, text);
        };
    }
}
