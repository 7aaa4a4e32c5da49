package app.rosalie.chat.diary;

import app.rosalie.agenda.Agenda;
import app.rosalie.agenda.Change;
import app.rosalie.agenda.Diary;
import app.rosalie.agenda.OpeningTimes;
import app.rosalie.agenda.Span;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.DiaryAction.Purpose;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Another time than the one asked for: proposed by the pro, then taken or not by the client. */
@Component
class Proposing {

    private final Agenda agenda;
    private final Diary diary;
    private final OpeningTimes times;
    private final Card card;
    private final Outcome outcome;
    private final Answering answering;
    private final Warning warning;
    private final InstantSource clock;

    Proposing(
            Agenda agenda,
            Diary diary,
            OpeningTimes times,
            Card card,
            Outcome outcome,
            Answering answering,
            Warning warning,
            InstantSource clock) {
        this.agenda = agenda;
        this.diary = diary;
        this.times = times;
        this.card = card;
        this.outcome = outcome;
        this.answering = answering;
        this.warning = warning;
        this.clock = clock;
    }

    /** A proposal binds nobody; but what stands in its way is shown before it is sent. */
    Reply propose(Pro pro, Visit visit, LocalDateTime start, boolean forced) {
        Optional<Change> inTheWay = forced ? Optional.empty() : inTheWay(pro, visit, start);
        return inTheWay.map(change -> warning.of(
                        pro,
                        change,
                        start,
                        Warning.anyway(
                                pro,
                                DiaryPhrase.PROPOSE_ANYWAY,
                                new DiaryAction.Pick(
                                        visit.id(), Purpose.PROPOSE, start.toLocalDate(), start.toLocalTime(), true)),
                        Warning.otherTime(pro, visit.id(), Purpose.PROPOSE, start)))
                .orElseGet(() -> proposed(pro, agenda.propose(pro.salonId(), visit.id(), start)));
    }

    private Optional<Change> inTheWay(Pro pro, Visit visit, LocalDateTime start) {
        Instant at = start.atZone(pro.salon().zone()).toInstant();
        Span span = Span.of(at, visit.span().length());
        List<Visit> there = diary.touching(pro.salonId(), span).stream()
                .filter(other -> other.id() != visit.id())
                .toList();
        if (!there.isEmpty()) {
            return Optional.of(new Change.Clash(visit, there));
        }
        boolean open = times.plan(pro.salon(), start.toLocalDate()).holds(span);
        return open ? Optional.empty() : Optional.of(new Change.Closed(visit));
    }

    private Reply proposed(Pro pro, Change change) {
        return change instanceof Change.Changed(Visit visit, long entry)
                ? card.filled(
                                pro,
                                visit,
                                Card.page(pro, visit).say(DiaryPhrase.PROPOSED).gap())
                        .undo(entry)
                        .show()
                : outcome.refused(pro, change);
    }

    Reply accept(Pro pro, long id, boolean forced) {
        Change change = agenda.accept(pro.salonId(), id, forced);
        if (change instanceof Change.Changed(Visit visit, long entry)) {
            return answering.confirmed(pro, visit, entry);
        }
        return diary.visit(pro.salonId(), id)
                .flatMap(visit -> Optional.ofNullable(visit.proposed()))
                .map(start -> warning.of(
                        pro,
                        change,
                        pro.salon().local(start),
                        Warning.anyway(pro, DiaryPhrase.CONFIRM_ANYWAY, new DiaryAction.TakesProposal(id, true)),
                        Warning.otherTime(pro, id, Purpose.PROPOSE, pro.salon().local(start))))
                .orElseGet(() -> outcome.refused(pro, change));
    }

    Reply withdraw(Pro pro, long id) {
        Change change = agenda.withdraw(pro.salonId(), id);
        return change instanceof Change.Changed(Visit visit, long entry)
                ? card.filled(
                                pro,
                                visit,
                                Card.page(pro, visit).say(DiaryPhrase.WITHDRAWN).gap())
                        .undo(entry)
                        .show()
                : outcome.refused(pro, change);
    }

    /** Whether another time can be proposed for it. */
    boolean suits(Visit visit) {
        return visit.status() == Status.REQUESTED && visit.awaitsAnswer(clock.instant());
    }
}
