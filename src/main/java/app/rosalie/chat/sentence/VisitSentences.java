package app.rosalie.chat.sentence;

import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.RescheduleAction;
import app.rosalie.chat.action.RescheduleAction.Purpose;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.kit.hours.HolidayWords;
import app.rosalie.chat.kit.visit.VisitWords;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** « décale emma à 16h », « annule le rdv de 15h »: which visit is meant, and what would become of it. */
@Component
class VisitSentences {

    private static final int MOST_SHOWN = 8;

    private final VisitWords visitWords;
    private final HolidayWords holidays;

    VisitSentences(VisitWords visitWords, HolidayWords holidays) {
        this.visitWords = visitWords;
        this.holidays = holidays;
    }

    /** The one that is to be cancelled, or which of them. */
    SentenceResult whichToCancel(Pro pro, List<Visit> meant) {
        return meant.size() == 1
                ? new SentenceResult.Go(
                        new VisitAction.AskCancel(meant.getFirst().id()))
                : which(pro, meant, visit -> label(pro, visit), visit -> new VisitAction.AskCancel(visit.id()));
    }

    /** Which of them is to be moved. */
    SentenceResult whichToMove(Pro pro, List<Visit> meant) {
        return whichToMove(pro, meant, _ -> Optional.empty());
    }

    SentenceResult proposeMove(Pro pro, Visit visit, LocalDateTime to) {
        return new SentenceResult.Say(proposal(pro, visit, to).show());
    }

    /** Which of them is to be moved there; where it would go stands on its button. */
    SentenceResult whichToMove(Pro pro, List<Visit> meant, Function<Visit, Optional<LocalDateTime>> target) {
        return which(
                pro,
                meant.stream().limit(MOST_SHOWN).toList(),
                visit -> target.apply(visit).map(to -> label(pro, visit, to)).orElseGet(() -> label(pro, visit)),
                visit -> target.apply(visit)
                        .map(to -> pick(visit, to))
                        .orElseGet(() ->
                                new RescheduleAction.PickDay(visit.id(), Purpose.MOVE, pro.dayOf(visit.start()))));
    }

    private static Action pick(Visit visit, LocalDateTime to) {
        return new RescheduleAction.Pick(visit.id(), Purpose.MOVE, to.toLocalDate(), to.toLocalTime(), false);
    }

    private Page proposal(Pro pro, Visit visit, LocalDateTime to) {
        return proposeMove(pro, SentencePages.of(pro), visit, to);
    }

    /** The same below what stands there. */
    Page proposeMove(Pro pro, Page page, Visit visit, LocalDateTime to) {
        page.say(
                SentencePhrase.MOVE,
                visit.clientName(),
                visit.title(),
                pro.dayOf(visit.start()),
                pro.timeOf(visit.start()),
                to.toLocalDate(),
                to.toLocalTime());
        holidays.hint(pro, page, to.toLocalDate());
        return page.proposal(
                        pro.button(SentencePhrase.DO_MOVE, pick(visit, to)).good(),
                        pro.button(
                                SentencePhrase.OTHER_TIME,
                                new RescheduleAction.PickTime(visit.id(), Purpose.MOVE, to.toLocalDate())))
                .row(pro.button(SentencePhrase.TO_VISIT, new VisitAction.Visit(visit.id())));
    }

    /** What a press would do stands on its button, since it does it. */
    private SentenceResult which(
            Pro pro, List<Visit> meant, Function<Visit, String> label, Function<Visit, Action> way) {
        Page page = SentencePages.of(pro);
        if (meant.isEmpty()) {
            page.say(SentencePhrase.NO_SUCH_VISIT).row(pro.button(SentencePhrase.TO_TODAY, new AgendaAction.Today()));
        } else {
            page.say(SentencePhrase.WHICH_VISIT, meant.size()).gap();
            meant.forEach(visit -> page.line(visitWords.line(pro, visit)));
            page.rows(1, meant, visit -> Button.of(label.apply(visit), way.apply(visit)));
        }
        return new SentenceResult.Say(page.show());
    }

    private static String label(Pro pro, Visit visit) {
        return pro.voice().plain(SentencePhrase.VISIT, day(pro, visit), pro.timeOf(visit.start()), visit.clientName());
    }

    private static String label(Pro pro, Visit visit, LocalDateTime to) {
        boolean sameDay = to.toLocalDate().equals(pro.dayOf(visit.start()));
        String target = sameDay
                ? pro.voice().time(to.toLocalTime())
                : pro.voice()
                        .plain(SentencePhrase.DAY_AND_TIME, pro.voice().shortDay(to.toLocalDate()), to.toLocalTime());
        return pro.voice()
                .plain(SentencePhrase.VISIT_TO, visit.clientName(), day(pro, visit), pro.timeOf(visit.start()), target);
    }

    private static String day(Pro pro, Visit visit) {
        return pro.voice().shortDay(pro.dayOf(visit.start()));
    }
}
