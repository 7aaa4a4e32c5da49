package app.rosalie.chat.action;

import app.rosalie.revenue.Period;
import java.time.LocalDate;

/** What is to be declared. */
public sealed interface DeclarationAction extends Action {

    /** What a month or quarter comes to for the declaration, and how far the year's thresholds are. */
    @Code("qd")
    record Declare(Period.Kind kind, LocalDate day) implements DeclarationAction, Dated {}
}
