package app.rosalie.chat.kit.visit;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Series;
import app.rosalie.agenda.Series.Scope;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.JournalEntryId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the screens about several visits of a series have in common. */
@Component
public class SeriesPages {
    private final Series series;
    private final Visits visits;
    private final VisitResult result;
    private final VisitWords visitWords;

    SeriesPages(Series series, Visits visits, VisitResult result, VisitWords visitWords) {
        this.series = series;
        this.visits = visits;
        this.result = result;
        this.visitWords = visitWords;
    }

    /** Whether more than this one would be meant. */
    public boolean isOneOfSeveral(Pro pro, Visit visit) {
        return size(pro, visit, Scope.ALL) > 1;
    }

    private int size(Pro pro, Visit visit, Scope scope) {
        return series.of(pro.salonId(), visit, scope).size();
    }

    /** This one, the following, or all? Where the following are all, they are offered once. */
    public Page ask(Pro pro, Visit visit, Phrase question, Action one, Action following, Action all) {
        int ahead = size(pro, visit, Scope.ALL);
        int behind = size(pro, visit, Scope.FOLLOWING);
        Page page = VisitCard.page(pro, visit).say(question, visit.clientName(), pro.dayOf(visit.start()));
        page.row(pro.button(VisitPhrase.ONLY_THIS, one));
        if (behind > 1 && behind < ahead) {
            page.row(pro.button(VisitPhrase.THIS_AND_FOLLOWING, following, behind));
        }
        return page.row(pro.button(VisitPhrase.WHOLE_SERIES, all, ahead));
    }

    public Reply told(Pro pro, Visit visit, Phrase done, List<Visit> visits, JournalEntryId entry) {
        Page page = VisitCard.page(pro, visit)
                .say(done, visit.clientName(), visits.size())
                .gap();
        lines(pro, page, visits).grid(4, buttons(pro, visits));
        return VisitResult.ended(pro, page, entry, List.of());
    }

    /** The way to each that still stands. */
    private static List<Button> buttons(Pro pro, List<Visit> visits) {
        return visits.stream()
                .filter(Visit::isOpen)
                .map(visit -> button(pro, pro.dayOf(visit.start()), visit))
                .toList();
    }

    private static Button button(Pro pro, LocalDate day, Visit visit) {
        return pro.button(
                VisitPhrase.SERIES_BUTTON, new VisitAction.Visit(visit.id()), day.getDayOfMonth(), day.getMonthValue());
    }

    /** Like lines of a list, with their days. */
    Page lines(Pro pro, Page page, List<Visit> visits) {
        visits.forEach(visit -> page.say(
                VisitPhrase.SERIES_LINE,
                visitWords.mark(pro, visit),
                pro.voice().shortDay(pro.dayOf(visit.start())),
                pro.timeOf(visit.start()),
                visit.clientName()));
        return page;
    }

    public Page inTheWay(Pro pro, Visit visit, List<Visit> with, List<LocalDate> closed, List<LocalDate> held) {
        Page page = VisitCard.page(pro, visit);
        if (!with.isEmpty()) {
            lines(pro, page.say(VisitPhrase.SERIES_CLASHES, with.size()), with);
        }
        if (!closed.isEmpty()) {
            page.say(VisitPhrase.SERIES_CLOSED, days(pro, closed));
        }
        if (!held.isEmpty()) {
            page.say(VisitPhrase.SERIES_HELD, days(pro, held));
        }
        return page;
    }

    private static String days(Pro pro, List<LocalDate> some) {
        return some.stream().map(pro.voice()::shortDay).collect(Collectors.joining(", "));
    }

    public Reply unchanged(Pro pro, AppointmentId id) {
        return result.unchanged(pro, visits.visit(pro.salonId(), id));
    }
}
