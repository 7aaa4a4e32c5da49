package app.rosalie.chat.visit;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.Party;
import app.rosalie.agenda.Series;
import app.rosalie.agenda.Series.Changes;
import app.rosalie.agenda.Series.Scope;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visit.Cancellation;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.chat.kit.visit.SeriesPages;
import app.rosalie.chat.kit.visit.VisitCard;
import app.rosalie.chat.kit.visit.VisitResult;
import app.rosalie.chat.question.VisitQuestion;
import app.rosalie.language.answer.Answer;
import app.rosalie.language.answer.Answer.Way;
import app.rosalie.salon.JournalEntryId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Calling a visit off: on whose account, late or not, and what becomes of the time. */
@Component
class CancelDialog {
    private final VisitLifecycle lifecycle;
    private final Series series;
    private final Visits visits;
    private final VisitResult result;
    private final SeriesPages seriesPages;
    private final ClientNotice notice;
    private final DepositWarning deposit;
    private final InstantSource clock;

    CancelDialog(
            VisitLifecycle lifecycle,
            Series series,
            Visits visits,
            VisitResult result,
            SeriesPages seriesPages,
            ClientNotice notice,
            DepositWarning deposit,
            InstantSource clock) {
        this.lifecycle = lifecycle;
        this.series = series;
        this.visits = visits;
        this.result = result;
        this.seriesPages = seriesPages;
        this.notice = notice;
        this.deposit = deposit;
        this.clock = clock;
    }

    /** It asks first: it is the one press that disappoints somebody. */
    Reply ask(Pro pro, AppointmentId id) {
        return result.about(pro, id, Visit::isOpen, visit -> ask(pro, visit));
    }

    /** Who calls it off decides what becomes of a deposit: so it is not guessed. */
    Reply hear(Pro pro, AppointmentId id, String text) {
        Answer answer = Answer.read(text);
        if (answer.saysWho()) {
            boolean them = answer.ways().contains(Way.THEM);
            return result.about(
                    pro,
                    id,
                    Visit::isOpen,
                    visit -> seriesPages.isOneOfSeveral(pro, visit) ? askScope(pro, id, them) : cancel(pro, id, them));
        }
        Reply reply = ask(pro, id);
        return reply.screen() == null
                ? reply
                : reply.showing(reply.screen().withParagraph(pro.voice().say(VisitRoomPhrase.WHO_CANCELS)));
    }

    private Reply ask(Pro pro, Visit visit) {
        LocalDate day = pro.dayOf(visit.start());
        Page page = VisitCard.page(pro, visit)
                .say(VisitRoomPhrase.ASK_CANCEL, visit.clientName(), day, pro.timeOf(visit.start()))
                .asking(new VisitQuestion.WhoCancels(visit.id()));
        boolean oneOfSeveral = seriesPages.isOneOfSeveral(pro, visit);
        page.row(by(pro, visit, true, oneOfSeveral))
                .row(by(pro, visit, false, oneOfSeveral))
                .row(pro.button(VisitRoomPhrase.KEEP, new VisitAction.Visit(visit.id())));
        return deposit.add(pro, visit, page).show();
    }

    private static Button by(Pro pro, Visit visit, boolean client, boolean oneOfSeveral) {
        return pro.button(
                        client ? VisitRoomPhrase.CANCELLED_BY_CLIENT : VisitRoomPhrase.CANCELLED_BY_PRO,
                        oneOfSeveral
                                ? new VisitAction.AskCancelScope(visit.id(), client)
                                : new VisitAction.Cancel(visit.id(), client))
                .danger();
    }

    Reply askScope(Pro pro, AppointmentId id, boolean byClient) {
        return result.about(
                pro,
                id,
                Visit::isOpen,
                visit -> seriesPages
                        .ask(
                                pro,
                                visit,
                                VisitRoomPhrase.ASK_CANCEL_SCOPE,
                                new VisitAction.Cancel(id, byClient),
                                new VisitAction.CancelSeries(id, byClient, false),
                                new VisitAction.CancelSeries(id, byClient, true))
                        .back(new VisitAction.AskCancel(id))
                        .show());
    }

    Reply cancel(Pro pro, AppointmentId id, boolean byClient) {
        boolean request = visits.visit(pro.salonId(), id)
                .filter(visit -> visit.status() == Status.REQUESTED)
                .isPresent();
        ChangeOutcome change = lifecycle.cancel(pro.salonId(), id, party(byClient));
        return change instanceof ChangeOutcome.Changed(Visit visit, JournalEntryId entry)
                ? cancelled(pro, visit, entry, request)
                : result.refused(pro, change);
    }

    private Reply cancelled(Pro pro, Visit visit, JournalEntryId entry, boolean request) {
        boolean byClient = visit.cancellation() != null && visit.cancellation().by() == Party.CLIENT;
        Page page = result.told(pro, visit, words(pro, visit, request && !byClient));
        freed(pro, visit, page);
        if (!byClient) {
            notice.add(pro, page, visit, request ? VisitRoomPhrase.TELL_DECLINED : VisitRoomPhrase.TELL_CANCELLED);
        }
        return VisitResult.ended(pro, page, entry, request ? visits.toConfirm(pro.salonId(), 1) : List.of());
    }

    private static String words(Pro pro, Visit visit, boolean declined) {
        if (declined) {
            return pro.voice().say(VisitRoomPhrase.DECLINED, visit.clientName());
        }
        String late = Optional.ofNullable(visit.cancellation())
                .map(Cancellation::late)
                .map(String::valueOf)
                .orElse("false");
        return pro.voice().say(VisitRoomPhrase.CANCELLED, visit.clientName(), late);
    }

    /** The time that can be given to somebody else, and who has asked for it. */
    private void freed(Pro pro, Visit visit, Page page) {
        List<Visit> there = visits.colliding(pro.salonId(), visit.occupancy());
        boolean taken = there.stream().anyMatch(other -> other.status() != Status.REQUESTED);
        if (taken || !visit.start().isAfter(clock.instant())) {
            return;
        }
        LocalDate day = pro.dayOf(visit.start());
        page.gap().say(VisitRoomPhrase.FREED, day, pro.timeOf(visit.start()), pro.timeOf(visit.end()));
        page.rows(1, there, other -> asked(pro, other));
    }

    private static Button asked(Pro pro, Visit request) {
        return pro.button(
                        VisitRoomPhrase.ASKED_THEN,
                        new VisitAction.Visit(request.id()),
                        request.clientName(),
                        pro.timeOf(request.start()))
                .main();
    }

    Reply cancelSeries(Pro pro, AppointmentId id, boolean byClient, boolean all) {
        Scope scope = all ? Scope.ALL : Scope.FOLLOWING;
        return switch (series.cancel(pro.salonId(), id, scope, party(byClient))) {
            case Changes.Changed(List<Visit> visits, JournalEntryId entry) ->
                seriesPages.told(pro, visits.getFirst(), VisitRoomPhrase.CANCELLED_SEVERAL, visits, entry);
            case Changes.InTheWay inTheWay -> seriesPages.unchanged(pro, id);
            case Changes.Refused() -> seriesPages.unchanged(pro, id);
            case Changes.Unknown() -> seriesPages.unchanged(pro, id);
        };
    }

    private static Party party(boolean byClient) {
        return byClient ? Party.CLIENT : Party.PRO;
    }
}
