package app.rosalie.chat.planning;

import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.Pro;
import app.rosalie.chat.VisitWords;

/** The way to the card of a visit. */
final class VisitButton {

    private VisitButton() {}

    static Button of(Pro pro, VisitWords visitWords, Visit visit) {
        return Button.of(
                pro.voice()
                        .plain(
                                PlanningPhrase.VISIT_BUTTON,
                                visitWords.mark(pro, visit),
                                pro.timeOf(visit.start()),
                                visit.clientName()),
                new DiaryAction.Visit(visit.id()));
    }
}
