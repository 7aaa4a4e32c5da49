package app.rosalie.chat.agenda;

import app.rosalie.agenda.Visits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.kit.visit.DiaryPhrase;
import app.rosalie.chat.question.BookingQuestion;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where appointments begin: a new one, by a button or by typing for whom, and the lists of those that are there. */
@Component
public class AgendaHub {

    private final Visits visits;

    AgendaHub(Visits visits) {
        this.visits = visits;
    }

    public Reply show(Pro pro) {
        Visits.Waiting waiting = visits.waiting(pro.salonId());
        List<Button> lists = List.of(
                list(pro, DiaryPhrase.LIST_TO_CONFIRM, waiting.toConfirm(), new VisitAction.ToConfirm()),
                list(pro, DiaryPhrase.LIST_TO_CLOSE_OUT, waiting.toCloseOut(), new VisitAction.ToCloseOut()),
                list(
                        pro,
                        DiaryPhrase.LIST_AWAITING_PAYMENT,
                        waiting.awaitingPayment(),
                        new VisitAction.AwaitingPayment()),
                list(
                        pro,
                        DiaryPhrase.LIST_CANCELLED,
                        visits.countCancelledAhead(pro.salonId()),
                        new VisitAction.CancelledOnes()),
                list(
                        pro,
                        DiaryPhrase.LIST_EXPIRED,
                        visits.countExpired(pro.salonId(), VisitLists.LATELY),
                        new VisitAction.Expired()));
        return Page.below(pro.voice(), pro.voice().plain(DiaryPhrase.HUB_CRUMB))
                .say(DiaryPhrase.HUB)
                .row(Button.main(pro.voice().plain(DiaryPhrase.NEW), new BookingAction.Start()))
                .rows(1, lists)
                .row(Button.of(pro.voice().plain(DiaryPhrase.HUB_TODAY), new VisitAction.Today()))
                .asking(new BookingQuestion.Who(""))
                .back(new HomeAction.Open())
                .show();
    }

    private static Button list(Pro pro, DiaryPhrase name, long count, VisitAction list) {
        return Button.of(pro.voice().plain(name, count), list);
    }
}
