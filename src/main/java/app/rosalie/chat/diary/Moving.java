package app.rosalie.chat.diary;

import app.rosalie.agenda.Agenda;
import app.rosalie.agenda.Change;
import app.rosalie.agenda.Series;
import app.rosalie.agenda.Series.Changes;
import app.rosalie.agenda.Series.Scope;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.DiaryAction.Purpose;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Giving a visit another time; in a series, the following ones or all with it. */
@Component
class Moving {

    private final Agenda agenda;
    private final Series series;
    private final Outcome outcome;
    private final Warning warning;
    private final Tidings tidings;
    private final Several several;

    Moving(Agenda agenda, Series series, Outcome outcome, Warning warning, Tidings tidings, Several several) {
        this.agenda = agenda;
        this.series = series;
        this.outcome = outcome;
        this.warning = warning;
        this.tidings = tidings;
        this.several = several;
    }

    Reply move(Pro pro, Visit visit, LocalDateTime to, boolean forced) {
        Change change = agenda.move(pro.salonId(), visit.id(), to, forced);
        return change instanceof Change.Changed(Visit moved, long entry)
                ? moved(pro, moved, entry)
                : warning.of(
                        pro,
                        change,
                        to,
                        anyway(pro, visit, Purpose.MOVE, to),
                        Warning.otherTime(pro, visit.id(), Purpose.MOVE, to));
    }

    private Reply moved(Pro pro, Visit visit, long entry) {
        Page page = outcome.told(
                pro,
                visit,
                pro.voice()
                        .say(
                                DiaryPhrase.MOVED,
                                visit.clientName(),
                                pro.dayOf(visit.start()),
                                pro.timeOf(visit.start())));
        tidings.add(pro, page, visit, DiaryPhrase.TELL_MOVED);
        return Outcome.ended(pro, page, entry, List.of());
    }

    Reply moveSeries(Pro pro, Visit visit, Purpose purpose, LocalDateTime to, boolean forced) {
        Scope scope = purpose == Purpose.MOVE_ALL ? Scope.ALL : Scope.FOLLOWING;
        return switch (series.move(pro.salonId(), visit.id(), to, scope, forced)) {
            case Changes.Changed(List<Visit> visits, long entry) ->
                several.told(pro, visit, DiaryPhrase.MOVED_SEVERAL, visits, entry);
            case Changes.InTheWay(List<Visit> with, List<LocalDate> closed) ->
                several.inTheWay(pro, visit, with, closed)
                        .row(anyway(pro, visit, purpose, to), Warning.otherTime(pro, visit.id(), purpose, to))
                        .show();
            case Changes.Refused() -> several.unchanged(pro, visit.id());
            case Changes.Unknown() -> several.unchanged(pro, visit.id());
        };
    }

    private static Button anyway(Pro pro, Visit visit, Purpose purpose, LocalDateTime to) {
        return Warning.anyway(
                pro,
                DiaryPhrase.MOVE_ANYWAY,
                new DiaryAction.Pick(visit.id(), purpose, to.toLocalDate(), to.toLocalTime(), true));
    }
}
