package app.rosalie.chat.kit.visit;

import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.VisitAction;

/** The way to the card of a visit. */
public final class VisitButton {

    private VisitButton() {}

    public static Button of(Pro pro, VisitWords visitWords, Visit visit) {
        return pro.button(
                VisitPhrase.BUTTON,
                new VisitAction.Visit(visit.id()),
                visitWords.mark(pro, visit),
                pro.timeOf(visit.start()),
                visit.clientName());
    }
}
