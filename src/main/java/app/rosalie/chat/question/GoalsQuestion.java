package app.rosalie.chat.question;

import app.rosalie.revenue.GoalScope;
import java.time.LocalDate;

/** What goals ask for in writing. */
public sealed interface GoalsQuestion extends Question {

    @Override
    default boolean asksInPassing() {
        return true;
    }

    /** How much is to be taken? */
    record Amount(GoalScope.Term term, long treatmentId, LocalDate day) implements GoalsQuestion {}
}
