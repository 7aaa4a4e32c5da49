package app.rosalie.chat.attendance;

import app.rosalie.agenda.BookingTerms;
import app.rosalie.agenda.ClientAgenda;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AttendanceAction;
import app.rosalie.clients.ClientMessages;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Another time when the notice agreed is over: the salon is asked for it, and the visit stays where it is until it says yes. */
@Component
class LateMoves {

    /** Among so many open messages the same wish is looked for. */
    private static final int LOOKED_AT = 50;

    private final ClientAgenda agenda;
    private final ClientMessages messages;

    LateMoves(ClientAgenda agenda, ClientMessages messages) {
        this.agenda = agenda;
        this.messages = messages;
    }

    Reply question(VisitOfClient hers, LocalDate day, LocalTime time) {
        Duration notice = agenda.terms(hers.salon().id(), hers.visit().id())
                .map(BookingTerms::notice)
                .orElse(Duration.ZERO);
        return hers.page()
                .say(
                        AttendancePhrase.ASK_SALON_QUESTION,
                        hers.visit().title(),
                        hers.day(),
                        hers.time(),
                        day,
                        time,
                        notice)
                .row(hers.button(
                                AttendancePhrase.ASK_SALON,
                                new AttendanceAction.Move(
                                        hers.link(), hers.visit().id(), day, time))
                        .good())
                .row(
                        hers.button(
                                AttendancePhrase.OTHER_TIME,
                                new AttendanceAction.Change(
                                        hers.link(), hers.visit().id(), day)),
                        hers.back())
                .show();
    }

    /** A second press says nothing new to the salon. */
    Reply ask(VisitOfClient hers, LocalDate day, LocalTime time) {
        String wish = hers.client()
                .voice()
                .plain(AttendancePhrase.MOVE_WISH, hers.visit().title(), hers.day(), hers.time(), day, time);
        if (messages.open(hers.salon().id(), LOOKED_AT).stream()
                .noneMatch(open -> open.client().equals(hers.visit().clientId())
                        && open.words().equals(wish))) {
            if (messages.limit(hers.salon().id(), hers.visit().clientId()).isPresent()) {
                return hers.page()
                        .say(AttendancePhrase.NOT_PASSED_ON, hers.salon().name())
                        .row(hers.back(), hers.toAll())
                        .show();
            }
            messages.write(hers.salon().id(), hers.visit().clientId(), wish);
        }
        return hers.page()
                .say(AttendancePhrase.SALON_ASKED, hers.salon().name(), day, time, hers.day(), hers.time())
                .row(hers.back(), hers.toAll())
                .show();
    }
}
