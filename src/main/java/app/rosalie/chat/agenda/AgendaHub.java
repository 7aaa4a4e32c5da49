package app.rosalie.chat.agenda;

import app.rosalie.agenda.Visits;
import app.rosalie.agenda.Waiting;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.question.BookingQuestion;
import app.rosalie.chat.words.Phrase;
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
        Waiting waiting = visits.waiting(pro.salonId());
        List<Button> lists = List.of(
                list(pro, AgendaPhrase.LIST_TO_CONFIRM, waiting.toConfirm(), new AgendaAction.ToConfirm()),
                list(pro, AgendaPhrase.LIST_TO_CLOSE_OUT, waiting.toCloseOut(), new AgendaAction.ToCloseOut()),
                list(
                        pro,
                        AgendaPhrase.LIST_AWAITING_PAYMENT,
                        waiting.awaitingPayment(),
                        new AgendaAction.AwaitingPayment()),
                list(
                        pro,
                        AgendaPhrase.LIST_CANCELLED,
                        visits.countCancelledAhead(pro.salonId()),
                        new AgendaAction.CancelledOnes()),
                list(
                        pro,
                        AgendaPhrase.LIST_EXPIRED,
                        visits.countExpired(pro.salonId(), VisitLists.LATELY),
                        new AgendaAction.Expired()));
        return Page.below(pro.voice(), pro.voice().plain(AgendaPhrase.HUB_CRUMB))
                .say(AgendaPhrase.HUB)
                .row(pro.button(AgendaPhrase.NEW, new BookingAction.Start()).main())
                .rows(1, lists)
                .row(pro.button(AgendaPhrase.HUB_TODAY, new AgendaAction.Today()))
                .asking(new BookingQuestion.Who(""))
                .back(new HomeAction.Open())
                .show();
    }

    private static Button list(Pro pro, Phrase name, long count, Action list) {
        return pro.button(name, list, count);
    }
}
