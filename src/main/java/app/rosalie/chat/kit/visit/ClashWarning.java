package app.rosalie.chat.kit.visit;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.RescheduleAction;
import app.rosalie.chat.words.Phrase;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is in the way of a visit at a time: the pro is warned, and may force it. */
@Component
public class ClashWarning {

    private final VisitResult result;

    ClashWarning(VisitResult result) {
        this.result = result;
    }

    /**
     * @param forcing what the pro presses if she means it
     * @param otherwise another way on
     */
    public Reply of(Pro pro, ChangeOutcome change, LocalDateTime start, Button.Press forcing, Button otherwise) {
        return switch (change) {
            case ChangeOutcome.Clash(Visit visit, List<Visit> with) ->
                clash(pro, visit, start, with).proposal(forcing).row(otherwise).show();
            case ChangeOutcome.Closed(Visit visit) ->
                closed(pro, visit, start).proposal(forcing).row(otherwise).show();
            case ChangeOutcome.Changed changed -> result.refused(pro, change);
            case ChangeOutcome.Refused refused -> result.refused(pro, change);
            case ChangeOutcome.Unknown unknown -> result.refused(pro, change);
        };
    }

    private Page clash(Pro pro, Visit visit, LocalDateTime start, List<Visit> with) {
        Page page =
                head(pro, visit, start).say(VisitPhrase.CLASHES, with.size()).gap();
        return result.lines(pro, page, with);
    }

    private static Page closed(Pro pro, Visit visit, LocalDateTime start) {
        return head(pro, visit, start).say(VisitPhrase.CLOSED_THEN, start.toLocalDate(), start.toLocalTime());
    }

    private static Page head(Pro pro, Visit visit, LocalDateTime start) {
        return VisitCard.page(pro, visit)
                .say(
                        VisitPhrase.WANTED,
                        visit.clientName(),
                        visit.title(),
                        start.toLocalDate(),
                        start.toLocalTime(),
                        start.plus(visit.span().length()).toLocalTime());
    }

    public static Button otherTime(Pro pro, AppointmentId id, RescheduleAction.Purpose purpose, LocalDateTime start) {
        return pro.button(VisitPhrase.OTHER_TIME, new RescheduleAction.PickTime(id, purpose, start.toLocalDate()));
    }

    public static Button.Press anyway(Pro pro, Phrase label, Action action) {
        return pro.button(label, action).danger();
    }
}
