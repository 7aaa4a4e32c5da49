package app.rosalie.chat.diary;

import app.rosalie.agenda.Change;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is in the way of a visit at a time: the pro is warned, and may force it. */
@Component
class Warning {

    private final Outcome outcome;

    Warning(Outcome outcome) {
        this.outcome = outcome;
    }

    /**
     * @param forcing what the pro presses if she means it
     * @param otherwise another way on
     */
    Reply of(Pro pro, Change change, LocalDateTime start, Button forcing, Button otherwise) {
        return switch (change) {
            case Change.Clash(Visit visit, List<Visit> with) ->
                clash(pro, visit, start, with).row(forcing, otherwise).show();
            case Change.Closed(Visit visit) ->
                closed(pro, visit, start).row(forcing, otherwise).show();
            case Change.Changed changed -> outcome.refused(pro, change);
            case Change.Refused refused -> outcome.refused(pro, change);
            case Change.Unknown unknown -> outcome.refused(pro, change);
        };
    }

    private Page clash(Pro pro, Visit visit, LocalDateTime start, List<Visit> with) {
        Page page =
                head(pro, visit, start).say(DiaryPhrase.CLASHES, with.size()).gap();
        return outcome.lines(pro, page, with);
    }

    private static Page closed(Pro pro, Visit visit, LocalDateTime start) {
        return head(pro, visit, start).say(DiaryPhrase.CLOSED_THEN, start.toLocalDate(), start.toLocalTime());
    }

    private static Page head(Pro pro, Visit visit, LocalDateTime start) {
        return Card.page(pro, visit)
                .say(
                        DiaryPhrase.WANTED,
                        visit.clientName(),
                        visit.title(),
                        start.toLocalDate(),
                        start.toLocalTime(),
                        start.plus(visit.span().length()).toLocalTime());
    }

    static Button otherTime(Pro pro, long id, DiaryAction.Purpose purpose, LocalDateTime start) {
        return Button.of(
                pro.voice().plain(DiaryPhrase.OTHER_TIME), new DiaryAction.PickTime(id, purpose, start.toLocalDate()));
    }

    static Button anyway(Pro pro, DiaryPhrase label, DiaryAction action) {
        return Button.danger(pro.voice().plain(label), action);
    }
}
