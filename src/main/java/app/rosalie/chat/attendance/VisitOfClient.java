package app.rosalie.chat.attendance;

import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.AttendanceAction;
import app.rosalie.chat.action.MyVisitsAction;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** A visit as the client sees it whose it is. */
record VisitOfClient(SalonClient client, Visit visit) {

    Salon salon() {
        return client.salon();
    }

    SalonNumber link() {
        return client.link();
    }

    LocalDate day() {
        return salon().dayOf(visit.start());
    }

    LocalTime time() {
        return salon().local(visit.start()).toLocalTime();
    }

    /** How near its day is, as one says it. */
    String near(Instant now) {
        LocalDate today = salon().dayOf(now);
        if (day().equals(today)) {
            return "TODAY";
        }
        return day().equals(today.plusDays(1)) ? "TOMORROW" : "LATER";
    }

    /** As one speaks to her. */
    String firstName() {
        return ClientNotice.firstName(visit.clientName());
    }

    Page page() {
        return Page.top(client.voice());
    }

    Button.Press button(Phrase label, Action action, Object... arguments) {
        return client.button(label, action, arguments);
    }

    Button.Press comes() {
        return button(AttendancePhrase.COMES, new AttendanceAction.Comes(link(), visit.id()))
                .good();
    }

    /** Other times from the visit's own day on. */
    Button.Press change(Phrase label) {
        return button(label, new AttendanceAction.Change(link(), visit.id(), day()));
    }

    Button.Press late() {
        return button(AttendancePhrase.LATE, new AttendanceAction.AskDelay(link(), visit.id()));
    }

    /** What a map finds: its name and its town, as far as it has said it. */
    String place() {
        String city = salon().city();
        return city == null ? salon().name() : salon().name() + ", " + city;
    }

    /** It can still be called off or moved. */
    boolean isAhead(Instant now) {
        return visit.isOpen() && visit.start().isAfter(now) || visit.awaitsAnswer(now);
    }

    /** It is agreed and not over: she may also be late for what has begun. */
    boolean mayBeLate(Instant now) {
        return visit.status() == Status.CONFIRMED && visit.end().isAfter(now);
    }

    Button.Press askCancel() {
        return button(
                        visit.status() == Status.REQUESTED
                                ? AttendancePhrase.WITHDRAW_REQUEST
                                : AttendancePhrase.ASK_CANCEL,
                        new AttendanceAction.AskCancel(link(), visit.id()))
                .danger();
    }

    /** To her visits in all salons. */
    Button.Press toAll() {
        return button(AttendancePhrase.MY_VISITS, new MyVisitsAction.Open());
    }

    /** It was called off meanwhile, or its time has come. */
    Reply over() {
        return page().say(AttendancePhrase.OVER, salon().name())
                .row(back(), toAll())
                .show();
    }

    Button.Press back() {
        return button(AttendancePhrase.MY_VISIT, new AttendanceAction.Open(link(), visit.id()));
    }
}
