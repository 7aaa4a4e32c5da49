package app.rosalie.chat.agenda;

import app.rosalie.agenda.Visits;
import app.rosalie.agenda.Waiting;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.WaitingAction;
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
        return Page.below(pro.voice(), pro.voice().plain(AgendaPhrase.HUB_CRUMB))
                .say(AgendaPhrase.HUB)
                .row(pro.button(AgendaPhrase.NEW, new BookingAction.Start()).main())
                .rows(1, lists(pro))
                .row(
                        pro.button(AgendaPhrase.HUB_TODAY, new AgendaAction.Today()),
                        pro.button(AgendaPhrase.HUB_WAITING, new WaitingAction.Open(0)))
                .asking(new BookingQuestion.Who(""))
                .back(new HomeAction.Open())
                .show();
    }

    private List<Button> lists(Pro pro) {
        Waiting waiting = visits.waiting(pro.salonId());
        long payment = waiting.awaitingPayment();
        long cancelled = visits.countCancelledAhead(pro.salonId());
        long expired = visits.countExpired(pro.salonId(), VisitLists.LATELY);
        return List.of(
                pro.button(AgendaPhrase.LIST_TO_CONFIRM, new AgendaAction.ToConfirm(), waiting.toConfirm()),
                pro.button(AgendaPhrase.LIST_TO_CLOSE_OUT, new AgendaAction.ToCloseOut(), waiting.toCloseOut()),
                pro.button(AgendaPhrase.LIST_AWAITING_PAYMENT, new AgendaAction.AwaitingPayment(), payment),
                pro.button(AgendaPhrase.LIST_CANCELLED, new AgendaAction.CancelledOnes(), cancelled),
                pro.button(AgendaPhrase.LIST_EXPIRED, new AgendaAction.Expired(), expired));
    }
}
