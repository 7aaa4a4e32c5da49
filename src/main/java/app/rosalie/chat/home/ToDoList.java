package app.rosalie.chat.home;

import app.rosalie.agenda.Availability;
import app.rosalie.agenda.SlotRequirement;
import app.rosalie.agenda.Visits;
import app.rosalie.agenda.Waiting;
import app.rosalie.chat.Button;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.ClientMessagesAction;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.DepositTermsAction;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.action.ReviewsAction;
import app.rosalie.clients.ClientMessages;
import app.rosalie.clients.TwinQuestions;
import app.rosalie.revenue.DepositsToReturn;
import app.rosalie.reviews.Satisfaction;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The to-do list: each line is a fact of today, counted, and a button that leads to where it is settled. */
@Component
class ToDoList {

    private static final int DAYS_AHEAD = 14;

    /** So many visits that are off are looked at for money to give back. */
    private static final int MOST_LEFT = 50;

    /** Less free time than this is no opening. */
    private static final SlotRequirement SHORTEST_OPENING = SlotRequirement.of(Duration.ofMinutes(30));

    private final Visits visits;
    private final ClientMessages messages;
    private final TwinQuestions twins;
    private final Availability availability;
    private final DepositsToReturn toReturn;
    private final InstantSource clock;

    ToDoList(
            Visits visits,
            ClientMessages messages,
            TwinQuestions twins,
            Availability availability,
            DepositsToReturn toReturn,
            InstantSource clock) {
        this.visits = visits;
        this.messages = messages;
        this.twins = twins;
        this.availability = availability;
        this.toReturn = toReturn;
        this.clock = clock;
    }

    List<Button> of(Pro pro, Satisfaction satisfaction) {
        Waiting waiting = visits.waiting(pro.salonId());
        List<Button> tasks = new ArrayList<>();
        add(tasks, pro, HomePhrase.CONFIRM, waiting.toConfirm(), new AgendaAction.ToConfirm());
        add(tasks, pro, HomePhrase.CLOSE_OUT, waiting.toCloseOut(), new AgendaAction.ToCloseOut());
        add(tasks, pro, HomePhrase.AWAIT_PAYMENT, waiting.awaitingPayment(), new AgendaAction.AwaitingPayment());
        add(tasks, pro, HomePhrase.RETURN_DEPOSITS, toReturn(pro, waiting), new DepositTermsAction.Open());
        add(tasks, pro, HomePhrase.ANSWER_REVIEWS, satisfaction.unanswered(), new ReviewsAction.ToAnswer());
        add(
                tasks,
                pro,
                HomePhrase.ANSWER_MESSAGES,
                messages.countOpen(pro.salonId()),
                new ClientMessagesAction.ToAnswer());
        add(tasks, pro, HomePhrase.TELL_TWINS, twins.count(pro.salonId()), new ClientsAction.Twins());
        if (!availability.hasOpening(pro.salon(), pro.dayOf(clock.instant()), DAYS_AHEAD, SHORTEST_OPENING)) {
            tasks.add(pro.button(HomePhrase.UPDATE_AVAILABILITY, new OpeningAction.Open()));
        }
        return tasks;
    }

    /** Most that is left may be kept or is nobody's, so the receipts book is opened only where something is there. */
    private long toReturn(Pro pro, Waiting waiting) {
        return waiting.depositsLeft() == 0
                ? 0
                : toReturn.of(pro.salonId(), MOST_LEFT).size();
    }

    private static void add(List<Button> tasks, Pro pro, HomePhrase phrase, long count, Action action) {
        if (count > 0) {
            tasks.add(pro.button(phrase, action, count));
        }
    }
}
