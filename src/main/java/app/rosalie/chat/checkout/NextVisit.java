package app.rosalie.chat.checkout;

import app.rosalie.agenda.UsualVisits;
import app.rosalie.agenda.UsualVisits.Next;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.BookingAction;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** « Prochain ? jeu. 9 avr. 10:30 »: her next visit at her own rhythm, in one press while she is still there. */
@Component
class NextVisit {

    private final UsualVisits usual;

    NextVisit(UsualVisits usual) {
        this.usual = usual;
    }

    /** Adds it where she has a rhythm, and no visit ahead. */
    void propose(Pro pro, Visit visit, Page page) {
        usual.next(pro.salon(), visit.clientId()).ifPresent(next -> propose(pro, next, page));
    }

    private static void propose(Pro pro, Next next, Page page) {
        LocalDate day = pro.dayOf(next.start());
        LocalTime time = pro.timeOf(next.start());
        page.say(CheckoutPhrase.NEXT_VISIT, day, time, next.rhythm().days())
                .row(pro.button(
                                CheckoutPhrase.BOOK_NEXT,
                                new BookingAction.BookNext(
                                        next.last().clientId(), next.selection().id(), day, time),
                                pro.voice().shortDay(day),
                                time)
                        .good());
    }
}
