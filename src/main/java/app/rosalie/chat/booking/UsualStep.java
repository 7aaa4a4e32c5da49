package app.rosalie.chat.booking;

import app.rosalie.agenda.UsualVisits;
import app.rosalie.agenda.UsualVisits.Next;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.question.BookingQuestion;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.selection.Selection;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** « Comme d'habitude »: who is due, her treatment, and when, in two presses. */
@Component
class UsualStep {

    private static final int MOST_SHOWN = 3;

    private final UsualVisits usual;

    UsualStep(UsualVisits usual) {
        this.usual = usual;
    }

    /** Who is due by now, with what she has had last. */
    List<Button> due(Pro pro) {
        return usual.due(pro.salon(), MOST_SHOWN).stream()
                .map(visit -> due(pro, visit))
                .toList();
    }

    private static Button due(Pro pro, Visit visit) {
        return pro.button(
                BookingPhrase.DUE, new BookingAction.AsUsual(visit.clientId()), visit.clientName(), visit.title());
    }

    /** What one client is used to; empty where she is used to nothing, or has a visit ahead. */
    Optional<Button> of(Pro pro, ClientId client) {
        return usual.next(pro.salon(), client)
                .map(next -> pro.button(
                                BookingPhrase.AS_USUAL,
                                new BookingAction.AsUsual(client),
                                next.selection().name())
                        .good());
    }

    /** Empty where nothing is usual any more. */
    Optional<Reply> propose(Pro pro, ClientId client) {
        return usual.next(pro.salon(), client).map(next -> propose(pro, next));
    }

    private static Reply propose(Pro pro, Next next) {
        ClientId client = next.last().clientId();
        Selection chosen = next.selection();
        LocalDate day = pro.dayOf(next.start());
        LocalTime time = pro.timeOf(next.start());
        Page page = BookingChoice.page(pro, next.last().clientName(), chosen.name())
                .say(
                        BookingPhrase.USUAL,
                        next.last().clientName(),
                        chosen.name(),
                        day,
                        time,
                        chosen.price(),
                        next.rhythm().days())
                .asking(new BookingQuestion.Proposed(
                        client, chosen.id(), day, time, Optional.empty(), Optional.empty()));
        return page.proposal(
                        pro.button(
                                        BookingPhrase.BOOK_USUAL,
                                        new BookingAction.BookNext(client, chosen.id(), day, time),
                                        pro.voice().shortDay(day),
                                        time)
                                .good(),
                        pro.button(
                                BookingPhrase.CHANGE_TIME, new BookingAction.WithTreatment(client, chosen.id(), day)))
                .back(new BookingAction.Start())
                .show();
    }
}
