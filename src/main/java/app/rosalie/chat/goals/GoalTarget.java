package app.rosalie.chat.goals;

import app.rosalie.chat.action.GoalsAction;
import app.rosalie.chat.question.GoalsQuestion;
import app.rosalie.revenue.GoalScope;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a goal is set for, known to be the salon's own.
 *
 * @param name of the month, the year or the treatment, in plain text
 * @param day the first of the month or year from which on the goal holds
 */
record GoalTarget(GoalScope scope, String name, LocalDate day) {

    GoalsAction remove() {
        return new GoalsAction.Set(scope.term(), scope.treatmentId(), day, Optional.empty());
    }

    GoalsQuestion askAmount() {
        return new GoalsQuestion.Amount(scope.term(), scope.treatmentId(), day);
    }

    /** The page on which it stands. */
    GoalsAction origin() {
        return scope.isWholeSalon() ? new GoalsAction.Open(scope.term(), day) : new GoalsAction.Treatments(day);
    }
}
