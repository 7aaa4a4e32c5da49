package app.rosalie.chat.attendance;

import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.AttendanceAction;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.chat.room.ClientRoom;
import org.springframework.stereotype.Component;

/** What a client does with a visit of hers once she is reminded of it. */
@Component
public class AttendanceRoom implements ClientRoom<AttendanceAction> {

    private final ClientVisits clientVisits;
    private final VisitPage visitPage;
    private final ChangePages changePages;

    AttendanceRoom(ClientVisits clientVisits, VisitPage visitPage, ChangePages changePages) {
        this.clientVisits = clientVisits;
        this.visitPage = visitPage;
        this.changePages = changePages;
    }

    @Override
    public Reply on(SalonClient client, AttendanceAction action) {
        return clientVisits
                .hers(client, action.visitId())
                .map(visit -> on(visit, action))
                .orElseGet(() -> unknown(client, action));
    }

    private Reply on(VisitOfClient visit, AttendanceAction action) {
        return switch (action) {
            case AttendanceAction.Open open -> visitPage.show(visit);
            case AttendanceAction.Comes comes -> visitPage.comes(visit);
            case AttendanceAction.AskDelay ask -> visitPage.askDelay(visit);
            case AttendanceAction.Delay delay -> visitPage.delay(visit, delay.delay());
            case AttendanceAction.Change change -> changePages.times(visit, change.day());
            case AttendanceAction.AskMove ask -> changePages.askMove(visit, ask.day(), ask.time());
            case AttendanceAction.Move move -> changePages.move(visit, move.day(), move.time());
            case AttendanceAction.AskCancel ask -> changePages.askCancel(visit);
            case AttendanceAction.Cancel cancel -> changePages.cancel(visit);
        };
    }

    private static Reply unknown(SalonClient client, AttendanceAction action) {
        return Page.top(client.voice())
                .say(AttendancePhrase.UNKNOWN)
                .row(client.button(AttendancePhrase.TO_SALON, new SalonPageAction.Open(action.link())))
                .show();
    }

    @Override
    public Reply withoutSalon(Speaker speaker) {
        return Page.top(speaker.voice())
                .say(AttendancePhrase.UNKNOWN)
                .row(speaker.button(AttendancePhrase.TO_SALON, new WelcomeAction.Open()))
                .show();
    }
}
