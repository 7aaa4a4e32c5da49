package app.rosalie.chat.attendance;

import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.AttendanceAction;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.chat.question.AttendanceQuestion;
import app.rosalie.chat.room.ClientRoom;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a client does with a visit of hers once she is reminded of it. */
@Component
public class AttendanceRoom implements ClientRoom<AttendanceAction, AttendanceQuestion> {

    private final ClientVisits clientVisits;
    private final VisitPage visitPage;
    private final ChangePages changePages;
    private final CancelPages cancelPages;
    private final ProposalPages proposalPages;
    private final CalendarPage calendarPage;
    private final ClientReplies replies;

    AttendanceRoom(
            ClientVisits clientVisits,
            VisitPage visitPage,
            ChangePages changePages,
            CancelPages cancelPages,
            ProposalPages proposalPages,
            CalendarPage calendarPage,
            ClientReplies replies) {
        this.clientVisits = clientVisits;
        this.visitPage = visitPage;
        this.changePages = changePages;
        this.cancelPages = cancelPages;
        this.proposalPages = proposalPages;
        this.calendarPage = calendarPage;
        this.replies = replies;
    }

    @Override
    public Reply on(SalonClient client, AttendanceAction action) {
        Optional<Reply> reply = switch (action) {
            case AttendanceAction.WriteTo to -> replies.passOn(client, kept(client));
            case AttendanceAction.OfVisit of ->
                clientVisits.hers(client, of.visitId()).map(visit -> on(visit, of));
        };
        return reply.orElseGet(() -> unknown(client, action));
    }

    private Reply on(VisitOfClient visit, AttendanceAction.OfVisit action) {
        return switch (action) {
            case AttendanceAction.Open open -> visitPage.show(visit);
            case AttendanceAction.Meant meant ->
                kept(visit.client()).map(words -> replies.toMeant(visit, words)).orElseGet(() -> visitPage.show(visit));
            case AttendanceAction.Comes comes -> visitPage.comes(visit);
            case AttendanceAction.AskDelay ask -> visitPage.askDelay(visit);
            case AttendanceAction.Delay delay -> visitPage.delay(visit, delay.delay());
            case AttendanceAction.Change change -> changePages.times(visit, change.day());
            case AttendanceAction.AskMove ask -> changePages.askMove(visit, ask.day(), ask.time());
            case AttendanceAction.Move move -> changePages.move(visit, move.day(), move.time());
            case AttendanceAction.AskCancel ask -> cancelPages.ask(visit);
            case AttendanceAction.Cancel cancel -> cancelPages.cancel(visit, false);
            case AttendanceAction.CancelLate cancel -> cancelPages.cancel(visit, true);
            case AttendanceAction.Accept accept -> proposalPages.accept(visit);
            case AttendanceAction.Decline decline -> proposalPages.decline(visit);
            case AttendanceAction.Calendar calendar -> calendarPage.show(visit);
        };
    }

    /** What she has written, as long as the question is open which visit or salon she meant. */
    private static Optional<String> kept(SalonClient client) {
        return client.asked() instanceof AttendanceQuestion.Which(String words) ? Optional.of(words) : Optional.empty();
    }

    private static Reply unknown(SalonClient client, AttendanceAction action) {
        return Page.top(client.voice())
                .say(AttendancePhrase.UNKNOWN)
                .row(client.button(AttendancePhrase.TO_SALON, new SalonPageAction.Open(client.link())))
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
