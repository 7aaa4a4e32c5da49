package app.rosalie.chat.diary;

import app.rosalie.agenda.Diary;
import app.rosalie.agenda.Series;
import app.rosalie.agenda.Series.Scope;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.VisitWords;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the screens about several visits of a series have in common. */
@Component
class Several {

    private final Series series;
    private final Diary diary;
    private final Outcome outcome;
    private final VisitWords visitWords;

    Several(Series series, Diary diary, Outcome outcome, VisitWords visitWords) {
        this.series = series;
        this.diary = diary;
        this.outcome = outcome;
        this.visitWords = visitWords;
    }

    /** Whether more than this one would be meant. */
    boolean isOneOfSeveral(Pro pro, Visit visit) {
        return size(pro, visit, Scope.ALL) > 1;
    }

    private int size(Pro pro, Visit visit, Scope scope) {
        return series.of(pro.salonId(), visit, scope).size();
    }

    /** This one, the following, or all? Where the following are all, they are offered once. */
    Page ask(Pro pro, Visit visit, DiaryPhrase question, DiaryAction one, DiaryAction following, DiaryAction all) {
        int ahead = size(pro, visit, Scope.ALL);
        int behind = size(pro, visit, Scope.FOLLOWING);
        Page page = Card.page(pro, visit).say(question, visit.clientName(), pro.dayOf(visit.start()));
        page.row(Button.of(pro.voice().plain(DiaryPhrase.ONLY_THIS), one));
        if (behind > 1 && behind < ahead) {
            page.row(Button.of(pro.voice().plain(DiaryPhrase.THIS_AND_FOLLOWING, behind), following));
        }
        return page.row(Button.of(pro.voice().plain(DiaryPhrase.WHOLE_SERIES, ahead), all));
    }

    Reply told(Pro pro, Visit visit, DiaryPhrase done, List<Visit> visits, long entry) {
        Page page = Card.page(pro, visit)
                .say(done, visit.clientName(), visits.size())
                .gap();
        lines(pro, page, visits).grid(4, buttons(pro, visits));
        return Outcome.ended(pro, page, entry, List.of());
    }

    /** The way to each that still stands. */
    private static List<Button> buttons(Pro pro, List<Visit> visits) {
        return visits.stream()
                .filter(Visit::isOpen)
                .map(visit -> button(pro, pro.dayOf(visit.start()), visit))
                .toList();
    }

    private static Button button(Pro pro, LocalDate day, Visit visit) {
        return Button.of(
                pro.voice().plain(DiaryPhrase.SERIES_BUTTON, day.getDayOfMonth(), day.getMonthValue()),
                new DiaryAction.Visit(visit.id()));
    }

    /** Like lines of a list, with their days. */
    Page lines(Pro pro, Page page, List<Visit> visits) {
        visits.forEach(visit -> page.say(
                DiaryPhrase.SERIES_LINE,
                visitWords.mark(pro, visit),
                pro.voice().shortDay(pro.dayOf(visit.start())),
                pro.timeOf(visit.start()),
                visit.clientName()));
        return page;
    }

    Page inTheWay(Pro pro, Visit visit, List<Visit> with, List<LocalDate> closed) {
        Page page = Card.page(pro, visit);
        if (!with.isEmpty()) {
            lines(pro, page.say(DiaryPhrase.SERIES_CLASHES, with.size()), with);
        }
        if (!closed.isEmpty()) {
            page.say(
                    DiaryPhrase.SERIES_CLOSED,
                    closed.stream().map(pro.voice()::shortDay).collect(Collectors.joining(", ")));
        }
        return page;
    }

    Reply unchanged(Pro pro, long id) {
        return outcome.unchanged(pro, diary.visit(pro.salonId(), id));
    }
}
