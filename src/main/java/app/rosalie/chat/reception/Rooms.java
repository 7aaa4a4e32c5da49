package app.rosalie.chat.reception;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Turn;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.Dated;
import app.rosalie.chat.action.GoalsAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.JournalAction;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.chat.action.ReviewsAction;
import app.rosalie.chat.action.SentenceAction;
import app.rosalie.chat.action.SetupAction;
import app.rosalie.chat.action.TakingsAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.chat.booking.BookingRoom;
import app.rosalie.chat.clients.ClientsRoom;
import app.rosalie.chat.goals.GoalsRoom;
import app.rosalie.chat.home.HomeRoom;
import app.rosalie.chat.journal.JournalRoom;
import app.rosalie.chat.opening.OpeningRoom;
import app.rosalie.chat.planning.PlanningRoom;
import app.rosalie.chat.receipts.ReceiptsRoom;
import app.rosalie.chat.reviews.ReviewsRoom;
import app.rosalie.chat.sentence.SentenceResult;
import app.rosalie.chat.sentence.SentenceRoom;
import app.rosalie.chat.setup.SetupRoom;
import app.rosalie.chat.takings.TakingsRoom;
import app.rosalie.chat.visit.VisitRoom;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which room an action leads to, and which a sentence. */
@Component
class Rooms {

    private final Entrance entrance;
    private final HomeRoom home;
    private final SetupRoom setup;
    private final BookingRoom booking;
    private final VisitRoom diary;
    private final ReviewsRoom reviews;
    private final JournalRoom journal;
    private final PlanningRoom planning;
    private final OpeningRoom slots;
    private final ClientsRoom clients;
    private final TakingsRoom takings;
    private final GoalsRoom goals;
    private final ReceiptsRoom receipts;
    private final SentenceRoom sentence;

    Rooms(
            Entrance entrance,
            HomeRoom home,
            SetupRoom setup,
            BookingRoom booking,
            VisitRoom diary,
            ReviewsRoom reviews,
            JournalRoom journal,
            PlanningRoom planning,
            OpeningRoom slots,
            ClientsRoom clients,
            TakingsRoom takings,
            GoalsRoom goals,
            ReceiptsRoom receipts,
            SentenceRoom sentence) {
        this.entrance = entrance;
        this.home = home;
        this.setup = setup;
        this.booking = booking;
        this.diary = diary;
        this.reviews = reviews;
        this.journal = journal;
        this.planning = planning;
        this.slots = slots;
        this.clients = clients;
        this.takings = takings;
        this.goals = goals;
        this.receipts = receipts;
        this.sentence = sentence;
    }

    /** Whoever it is: but for help and the entrance, everything behind an action is a pro's. */
    Reply on(Turn turn, Optional<Pro> pro, Action action) {
        if (action instanceof WelcomeAction welcomed) {
            return entrance.on(turn, pro, welcomed);
        }
        if (action instanceof HomeAction.Help) {
            return home.help(turn);
        }
        return pro.map(owner -> on(owner, action)).orElseGet(() -> entrance.hello(turn));
    }

    private Reply on(Pro pro, Action action) {
        return switch (action) {
            case HomeAction at -> home.on(pro, at);
            case SetupAction at -> setup.on(pro, at);
            case BookingAction at -> booking.on(pro, at);
            case VisitAction at -> diary.on(pro, at);
            case ReviewsAction at -> reviews.on(pro, at);
            case JournalAction at -> journal.on(pro, at);
            case PlanningAction at -> planning.on(pro, at);
            case OpeningAction at -> slots.on(pro, at);
            case ClientsAction at -> clients.on(pro, at);
            case TakingsAction at -> takings.on(pro, at);
            case GoalsAction at -> goals.on(pro, at);
            case ReceiptsAction at -> receipts.on(pro, at);
            case SentenceAction at -> meant(pro, sentence.on(pro, at));
            case WelcomeAction at -> entrance.on(pro.turn(), Optional.of(pro), at);
        };
    }

    /** A sentence leads to the room that shows what it means, as if a button had been pressed. */
    Reply hear(Pro pro, String text) {
        return meant(pro, sentence.hear(pro, text));
    }

    private Reply meant(Pro pro, SentenceResult sentenceResult) {
        return switch (sentenceResult) {
            case SentenceResult.Go(Action action) ->
                action instanceof Dated dated && !dated.isWithinReach() ? notUnderstood(pro) : on(pro, action);
            case SentenceResult.Say(Reply reply) -> reply;
            case SentenceResult.Nothing nothing -> notUnderstood(pro);
        };
    }

    private static Reply notUnderstood(Pro pro) {
        return FallbackPages.say(pro.turn(), Optional.of(pro), ReceptionPhrase.NOT_UNDERSTOOD);
    }
}
