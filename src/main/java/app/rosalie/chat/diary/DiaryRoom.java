package app.rosalie.chat.diary;

import app.rosalie.agenda.Agenda;
import app.rosalie.agenda.Diary;
import app.rosalie.agenda.Party;
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
    private final Lists lists;
    private final Card card;
    private final Till till;
    private final Outcome outcome;
    private final Agenda agenda;
    private final Diary diary;
    private final InstantSource clock;

    DiaryRoom(
            Days days,
            Lists lists,
            Card card,
            Till till,
            Outcome outcome,
            Agenda agenda,
            Diary diary,
            InstantSource clock) {
        this.days = days;
        this.lists = lists;
        this.card = card;
        this.till = till;
        this.outcome = outcome;
        this.agenda = agenda;
        this.diary = diary;
        this.clock = clock;
    }

    public Reply on(Pro pro, DiaryAction action) {
        return switch (action) {
            case DiaryAction.Today() -> days.show(pro, pro.dayOf(clock.instant()));
            case DiaryAction.Day(var day) -> days.show(pro, day);
            case DiaryAction.ToConfirm() -> lists.toConfirm(pro);
            case DiaryAction.ToCloseOut() -> lists.toCloseOut(pro);
            case DiaryAction.AwaitingPayment() -> lists.awaitingPayment(pro);
            case DiaryAction.Visit(long id) ->
                diary.visit(pro.salonId(), id)
                        .map(visit -> card.show(pro, visit))
                        .orElseGet(() -> outcome.unknown(pro));
            case DiaryAction.Confirm(long id, boolean forced) ->
                outcome.confirmed(pro, agenda.confirm(pro.salonId(), id, forced));
            case DiaryAction.AskCancel(long id) -> card.askCancel(pro, diary.visit(pro.salonId(), id));
            case DiaryAction.Cancel(long id, boolean byClient) ->
                outcome.of(pro, agenda.cancel(pro.salonId(), id, byClient ? Party.CLIENT : Party.PRO), DiaryPhrase.CANCELLED);
            case DiaryAction.CloseOut(long id, long cents, var means) -> till.closeOut(pro, id, cents, means);
            case DiaryAction.OtherAmount(long id) -> till.ask(pro, new DiaryQuestion.Amount(id));
            case DiaryAction.AskDeposit(long id) -> till.ask(pro, new DiaryQuestion.Deposit(id));
            case DiaryAction.TakeDeposit(long id, long cents, var means) -> till.deposit(pro, id, cents, means);
            case DiaryAction.NoShow(long id) ->
                outcome.settled(pro, agenda.missed(pro.salonId(), id), DiaryPhrase.MARKED_NO_SHOW);
            case DiaryAction.CameAfterAll(long id) ->
                outcome.of(pro, agenda.cameAfterAll(pro.salonId(), id), DiaryPhrase.MARKED_COME);
            default -> throw new UnsupportedOperationException();
        };
    }

    public Reply hear(Pro pro, DiaryQuestion question, String text) {
        return till.hear(pro, question, text);
    }
}
