package app.rosalie.chat.diary;

import app.rosalie.agenda.Agenda;
import app.rosalie.agenda.Change;
import app.rosalie.agenda.Diary;
import app.rosalie.agenda.Party;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Series;
import app.rosalie.agenda.Series.Changes;
import app.rosalie.agenda.Series.Scope;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visit.Cancellation;
import app.rosalie.chat.Button;
import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Calling a visit off: on whose account, late or not, and what becomes of the time. */
@Component
class Cancelling {

    private final Agenda agenda;
    private final Series series;
    private final Diary diary;
    private final Outcome outcome;
    private final Several several;
    private final Tidings tidings;
    private final InstantSource clock;

    Cancelling(
            Agenda agenda,
            Series series,
            Diary diary,
            Outcome outcome,
            Several several,
            Tidings tidings,
            InstantSource clock) {
        this.agenda = agenda;
        this.series = series;
        this.diary = diary;
        this.outcome = outcome;
        this.several = several;
        this.tidings = tidings;
        this.clock = clock;
    }

    /** It asks first: it is the one press that disappoints somebody. */
    Reply ask(Pro pro, long id) {
        return outcome.about(pro, id, Visit::isOpen, visit -> {
            Page page = Card.page(pro, visit)
                    .say(
                            DiaryPhrase.ASK_CANCEL,
                            visit.clientName(),
                            pro.dayOf(visit.start()),
                            pro.timeOf(visit.start()));
            if (visit.payment() == PaymentState.DEPOSIT_PAID) {
                page.gap().say(DiaryPhrase.DEPOSIT_WAS_PAID);
            }
            boolean oneOfSeveral = several.isOneOfSeveral(pro, visit);
            return page.row(by(pro, visit, true, oneOfSeveral))
                    .row(by(pro, visit, false, oneOfSeveral))
                    .row(Button.of(pro.voice().plain(DiaryPhrase.KEEP), new DiaryAction.Visit(id)))
                    .show();
        });
    }

    private static Button by(Pro pro, Visit visit, boolean client, boolean oneOfSeveral) {
        return Button.danger(
                pro.voice().plain(client ? DiaryPhrase.CANCELLED_BY_CLIENT : DiaryPhrase.CANCELLED_BY_PRO),
                oneOfSeveral
                        ? new DiaryAction.AskCancelScope(visit.id(), client)
                        : new DiaryAction.Cancel(visit.id(), client));
    }

    Reply askScope(Pro pro, long id, boolean byClient) {
        return outcome.about(
                pro,
                id,
                Visit::isOpen,
                visit -> several.ask(
                                pro,
                                visit,
                                DiaryPhrase.ASK_CANCEL_SCOPE,
                                new DiaryAction.Cancel(id, byClient),
                                new DiaryAction.CancelSeries(id, byClient, false),
                                new DiaryAction.CancelSeries(id, byClient, true))
                        .back(new DiaryAction.AskCancel(id))
                        .show());
    }

    Reply cancel(Pro pro, long id, boolean byClient) {
        boolean request = diary.visit(pro.salonId(), id)
                .filter(visit -> visit.status() == Status.REQUESTED)
                .isPresent();
        Change change = agenda.cancel(pro.salonId(), id, party(byClient));
        return change instanceof Change.Changed(Visit visit, long entry)
                ? cancelled(pro, visit, entry, request)
                : outcome.refused(pro, change);
    }

    private Reply cancelled(Pro pro, Visit visit, long entry, boolean request) {
        boolean byClient = visit.cancellation() != null && visit.cancellation().by() == Party.CLIENT;
        Page page = outcome.told(pro, visit, words(pro, visit, request && !byClient));
        freed(pro, visit, page);
        if (!byClient) {
            tidings.add(pro, page, visit, request ? DiaryPhrase.TELL_DECLINED : DiaryPhrase.TELL_CANCELLED);
        }
        return Outcome.ended(pro, page, entry, request ? diary.toConfirm(pro.salonId(), 1) : List.of());
    }

    private static String words(Pro pro, Visit visit, boolean declined) {
        if (declined) {
            return pro.voice().say(DiaryPhrase.DECLINED, visit.clientName());
        }
        String late = Optional.ofNullable(visit.cancellation())
                .map(Cancellation::late)
                .map(String::valueOf)
                .orElse("false");
        return pro.voice().say(DiaryPhrase.CANCELLED, visit.clientName(), late);
    }

    /** The time that can be given to somebody else, and who has asked for it. */
    private void freed(Pro pro, Visit visit, Page page) {
        List<Visit> there = diary.touching(pro.salonId(), visit.span());
        boolean taken = there.stream().anyMatch(other -> other.status() != Status.REQUESTED);
        if (taken || !visit.start().isAfter(clock.instant())) {
            return;
        }
        page.gap().say(DiaryPhrase.FREED, pro.dayOf(visit.start()), pro.timeOf(visit.start()), pro.timeOf(visit.end()));
        there.forEach(other -> page.row(Button.main(
                pro.voice().plain(DiaryPhrase.ASKED_THEN, other.clientName(), pro.timeOf(other.start())),
                new DiaryAction.Visit(other.id()))));
    }

    Reply cancelSeries(Pro pro, long id, boolean byClient, boolean all) {
        Scope scope = all ? Scope.ALL : Scope.FOLLOWING;
        return switch (series.cancel(pro.salonId(), id, scope, party(byClient))) {
            case Changes.Changed(List<Visit> visits, long entry) ->
                several.told(pro, visits.getFirst(), DiaryPhrase.CANCELLED_SEVERAL, visits, entry);
            case Changes.InTheWay inTheWay -> several.unchanged(pro, id);
            case Changes.Refused() -> several.unchanged(pro, id);
            case Changes.Unknown() -> several.unchanged(pro, id);
        };
    }

    private static Party party(boolean byClient) {
        return byClient ? Party.CLIENT : Party.PRO;
    }
}
