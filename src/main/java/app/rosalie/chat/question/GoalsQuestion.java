package app.rosalie.chat.question;

import app.rosalie.revenue.GoalScope;
import app.rosalie.salon.TreatmentId;
import java.time.LocalDate;
import java.util.Optional;

/** What goals ask for in writing. */
public sealed interface GoalsQuestion extends Question {
    @Override
    default boolean asksInPassing() {
        return true;
    }

    /** How much is to be taken? For the whole salon, where no treatment is named. */
    record Amount(GoalScope.Term term, Optional<TreatmentId> treatmentId, LocalDate day) implements GoalsQuestion {}
}
