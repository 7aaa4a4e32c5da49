package app.rosalie.chat.onlinebooking;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.agenda.online.OnlineBookings;
import app.rosalie.agenda.online.OnlineOutcome.Why;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.OnlineBookingAction;
import app.rosalie.chat.action.WaitlistAction;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.chat.question.OnlineBookingQuestion;
import app.rosalie.chat.room.ClientRoom;
import app.rosalie.chat.room.Navigation;
import app.rosalie.clients.ClientId;
import app.rosalie.language.answer.Answer;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.selection.SelectionEditor;
import app.rosalie.salon.selection.SelectionId;
import app.rosalie.salon.selection.Selections;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A client books for herself: what, when, and the first time who she is. */
@Component
public class OnlineBookingRoom implements ClientRoom<OnlineBookingAction, OnlineBookingQuestion> {

    private final Registration registration;
    private final ChoicePage choicePage;
    private final StartPages startPages;
    private final ConfirmPages confirmPages;
    private final TypedWish typedWish;
    private final OnlineBookings bookings;
    private final Visits visits;
    private final Selections selections;
    private final SelectionEditor editor;
    private final Navigation navigation;

    OnlineBookingRoom(
            Registration registration,
            ChoicePage choicePage,
            StartPages startPages,
            ConfirmPages confirmPages,
            TypedWish typedWish,
            OnlineBookings bookings,
            Visits visits,
            Selections selections,
            SelectionEditor editor,
            Navigation navigation) {
        this.registration = registration;
        this.choicePage = choicePage;
        this.startPages = startPages;
        this.confirmPages = confirmPages;
        this.typedWish = typedWish;
        this.bookings = bookings;
        this.visits = visits;
        this.selections = selections;
        this.editor = editor;
        this.navigation = navigation;
    }

    @Override
    public Reply on(SalonClient client, OnlineBookingAction action) {
        BookingClient who = registration.who(client);
        return refusal(who).map(why -> confirmPages.refused(who, why)).orElseGet(() -> on(who, action));
    }

    private Optional<Why> refusal(BookingClient who) {
        return bookings.refusal(who.salon().id(), who.booker(), who.account());
    }

    private Reply on(BookingClient who, OnlineBookingAction action) {
        return switch (action) {
            case OnlineBookingAction.Open _ -> open(who);
            case OnlineBookingAction.Choose(var _, int from) -> choicePage.show(who, from);
            case OnlineBookingAction.Starts(var _, var selection) -> startPages.first(who, selection);
            case OnlineBookingAction.Toggle(var _, var selection, var option) ->
                changed(who, selection, editor.toggling(who.salon().id(), selection, option));
            case OnlineBookingAction.AskOther(var _, var selection, int from) -> choicePage.other(who, selection, from);
            case OnlineBookingAction.AddOther(var _, var selection, var other) ->
                changed(who, selection, editor.adding(who.salon().id(), selection, other));
            case OnlineBookingAction.WithoutLast(var _, var selection) ->
                startPages.first(who, editor.withoutLast(who.salon().id(), selection));
            case OnlineBookingAction.Meant(var _, var treatment) -> meant(who, SelectionId.of(treatment));
            case OnlineBookingAction.Days(var _, var selection, var day) -> startPages.days(who, selection, day);
            case OnlineBookingAction.Day(var _, var selection, var day) -> startPages.day(who, selection, day);
            case OnlineBookingAction.Ask(var _, var selection, var day, var time) ->
                confirmPages.ask(who, selection, day, time);
            case OnlineBookingAction.Rules(var _, var selection, var day, var time) ->
                confirmPages.rules(who, selection, day, time);
            case OnlineBookingAction.Book(var _, var selection, var day, var time) ->
                confirmPages.ask(who, selection, day, time);
            case OnlineBookingAction.BookOn(var _, var selection, var day, var time, int terms) ->
                confirmPages
                        .changed(who, selection, day.atTime(time), terms)
                        .orElseGet(() -> book(who, introduction(who, selection, Optional.of(day.atTime(time)))));
            case OnlineBookingAction.Introduce(var _, var selection) -> introduce(who, selection);
        };
    }

    /** What she had last comes first. */
    private Reply open(BookingClient who) {
        SalonId salon = who.salon().id();
        Optional<SelectionId> usual = who.booker().client().stream()
                .flatMap(client -> visits.behind(salon, client, 1).stream())
                .map(Visit::selection)
                .flatMap(last -> selections.offered(salon, last).stream())
                .filter(who.booker()::mayBook)
                .map(chosen -> chosen.id())
                .findFirst();
        return usual.or(() -> only(choicePage.possible(who)))
                .map(selection -> startPages.first(who, selection))
                .orElseGet(() -> choicePage.show(who, 0));
    }

    private static Optional<SelectionId> only(List<Treatment> possible) {
        return possible.size() == 1
                ? Optional.of(SelectionId.of(possible.getFirst().id()))
                : Optional.empty();
    }

    /** Empty: that would be too much for one visit. */
    private Reply changed(BookingClient who, SelectionId before, Optional<SelectionId> after) {
        return after.map(selection -> startPages.first(who, selection))
                .orElseGet(() -> startPages.of(
                        who,
                        before,
                        chosen -> startPages.first(
                                who,
                                chosen,
                                who.page().say(OnlineBookingPhrase.TOO_LONG).gap())));
    }

    /** What she wrote is read once more, now that it is known for what. */
    private Reply meant(BookingClient who, SelectionId selection) {
        return who.client().asked() instanceof OnlineBookingQuestion.Which(var _, String words)
                ? typedWish.about(who, selection, words).orElseGet(() -> startPages.first(who, selection))
                : startPages.first(who, selection);
    }

    private static OnlineBookingQuestion.Who introduction(
            BookingClient who, SelectionId selection, Optional<LocalDateTime> start) {
        return new OnlineBookingQuestion.Who(who.link(), selection, start, Optional.empty(), Optional.empty());
    }

    private Reply introduce(BookingClient who, SelectionId selection) {
        return book(who, introduction(who, selection, Optional.empty()));
    }

    private Reply book(BookingClient who, OnlineBookingQuestion.Who chosen) {
        if (who.ownsTheSalon()) {
            return confirmPages.ownSalon(who);
        }
        return who.booker()
                .client()
                .map(client -> known(who, client, chosen))
                .orElseGet(() -> Registration.ask(who, chosen));
    }

    /** What she wanted before it was known who she is. */
    private Reply known(BookingClient who, ClientId client, OnlineBookingQuestion.Who chosen) {
        return chosen.start()
                .map(start -> confirmPages.book(who, client, chosen.selection(), start))
                .orElseGet(() -> navigation.to(who.client(), new WaitlistAction.Join(who.link(), chosen.selection())));
    }

    @Override
    public Optional<Reply> hear(SalonClient client, OnlineBookingQuestion question, String text) {
        BookingClient who = registration.who(client);
        return refusal(who).isPresent()
                ? Optional.empty()
                : hear(who, question, text).or(() -> ofGuest(who, text));
    }

    /** What a client writes is passed on to her salon; a guest has nobody yet who would read it. */
    private Optional<Reply> ofGuest(BookingClient who, String text) {
        return who.booker().client().isPresent() ? Optional.empty() : Optional.of(choicePage.notUnderstood(who, text));
    }

    private Optional<Reply> hear(BookingClient who, OnlineBookingQuestion question, String text) {
        return switch (question) {
            case OnlineBookingQuestion.Wish(var _, var selection, var day) -> typedWish.hear(who, selection, day, text);
            case OnlineBookingQuestion.Which _ -> typedWish.hear(who, Optional.empty(), Optional.empty(), text);
            case OnlineBookingQuestion.Sure(var _, var selection, var day, var time, int terms) ->
                Answer.read(text).isOnly(Answer.Way.YES)
                        ? Optional.of(on(who, new OnlineBookingAction.BookOn(who.link(), selection, day, time, terms)))
                        : typedWish.hear(who, Optional.of(selection), Optional.of(day), text);
            case OnlineBookingQuestion.Who asked ->
                Optional.of(
                        isDropped(text)
                                ? startPages.dropped(who, asked.selection())
                                : then(who, asked, registration.hear(who, asked, text)));
        };
    }

    /** She does not want to say who she is, and books nothing. */
    private static boolean isDropped(String text) {
        Answer answer = Answer.read(text);
        return answer.isOnly(Answer.Way.NO) || answer.isOnly(Answer.Way.DROP) || answer.isOnly(Answer.Way.CANCEL);
    }

    @Override
    public Optional<Reply> share(SalonClient client, OnlineBookingQuestion question, Heard.Contact contact) {
        BookingClient who = registration.who(client);
        return question instanceof OnlineBookingQuestion.Who asked
                ? Optional.of(then(who, asked, registration.share(who, asked, contact)))
                : Optional.empty();
    }

    private Reply then(BookingClient who, OnlineBookingQuestion.Who asked, Registration.Answered answered) {
        return switch (answered) {
            case Registration.Answered.As(var client) -> known(registration.who(who.client()), client, asked);
            case Registration.Answered.Missing(Reply reply) -> reply;
        };
    }

    @Override
    public Reply withoutSalon(Speaker speaker) {
        return Page.top(speaker.voice())
                .say(OnlineBookingPhrase.UNKNOWN_SALON)
                .row(speaker.button(OnlineBookingPhrase.BACK, new WelcomeAction.Open()))
                .show();
    }
}
