package app.rosalie.chat.reschedule;

import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.Rescheduling;
import app.rosalie.agenda.Series;
import app.rosalie.agenda.Series.Changes;
import app.rosalie.agenda.Series.Scope;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.RescheduleAction;
import app.rosalie.chat.action.RescheduleAction.Purpose;
import app.rosalie.chat.kit.visit.ClashWarning;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.chat.kit.visit.SeriesPages;
import app.rosalie.chat.kit.visit.VisitResult;
import app.rosalie.salon.JournalEntryId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Giving a visit another time; in a series, the following ones or all with it. */
@Component
class MoveDialog {
    private final Rescheduling rescheduling;
    private final Series series;
    private final VisitResult result;
    private final ClashWarning warning;
    private final ClientNotice notice;
    private final SeriesPages seriesPages;

    MoveDialog(
            Rescheduling rescheduling,
            Series series,
            VisitResult result,
            ClashWarning warning,
            ClientNotice notice,
            SeriesPages seriesPages) {
        this.rescheduling = rescheduling;
        this.series = series;
        this.result = result;
        this.warning = warning;
        this.notice = notice;
        this.seriesPages = seriesPages;
    }

    Reply move(Pro pro, Visit visit, LocalDateTime to, boolean forced) {
        ChangeOutcome change = rescheduling.move(pro.salonId(), visit.id(), to, forced);
        return change instanceof ChangeOutcome.Changed(Visit moved, JournalEntryId entry)
                ? moved(pro, moved, entry)
                : warning.of(
                        pro,
                        change,
                        to,
                        anyway(pro, visit, Purpose.MOVE, to),
                        ClashWarning.otherTime(pro, visit.id(), Purpose.MOVE, to));
    }

    private Reply moved(Pro pro, Visit visit, JournalEntryId entry) {
        Page page = result.told(
                pro,
                visit,
                pro.voice()
                        .say(
                                ReschedulePhrase.MOVED,
                                visit.clientName(),
                                pro.dayOf(visit.start()),
                                pro.timeOf(visit.start())));
        notice.add(pro, page, visit, ReschedulePhrase.TELL_MOVED);
        return VisitResult.ended(pro, page, entry, List.of());
    }

    Reply moveSeries(Pro pro, Visit visit, Purpose purpose, LocalDateTime to, boolean forced) {
        Scope scope = purpose == Purpose.MOVE_ALL ? Scope.ALL : Scope.FOLLOWING;
        return switch (series.move(pro.salonId(), visit.id(), to, scope, forced)) {
            case Changes.Changed(List<Visit> visits, JournalEntryId entry) ->
                seriesPages.told(pro, visit, ReschedulePhrase.MOVED_SEVERAL, visits, entry);
            case Changes.InTheWay(List<Visit> with, List<LocalDate> closed, List<LocalDate> held) ->
                seriesPages
                        .inTheWay(pro, visit, with, closed, held)
                        .proposal(anyway(pro, visit, purpose, to))
                        .row(ClashWarning.otherTime(pro, visit.id(), purpose, to))
                        .show();
            case Changes.Refused() -> seriesPages.unchanged(pro, visit.id());
            case Changes.Unknown() -> seriesPages.unchanged(pro, visit.id());
        };
    }

    private static Button.Press anyway(Pro pro, Visit visit, Purpose purpose, LocalDateTime to) {
        return ClashWarning.anyway(
                pro,
                ReschedulePhrase.MOVE_ANYWAY,
                new RescheduleAction.Pick(visit.id(), purpose, to.toLocalDate(), to.toLocalTime(), true));
    }
}
