package app.rosalie.chat.action;

import app.rosalie.revenue.GoalScope;
import app.rosalie.salon.Money;
import app.rosalie.salon.TreatmentId;
import java.time.LocalDate;
import java.util.Optional;

/** What the pro wants to take: by month, by year, by treatment. */
public sealed interface GoalsAction extends Action, Dated {

    /** How the month or year of {@code day} stands against its goal. */
    @Code("g")
    record Open(GoalScope.Term term, LocalDate day) implements GoalsAction {}

    /** The goals of single treatments in the month of {@code day}. */
    @Code("gs")
    record Treatments(LocalDate day) implements GoalsAction {}

    /** Which treatment is to have a goal? */
    @Code("gp")
    record PickTreatment(LocalDate day) implements GoalsAction {}

    /** How much? For the whole salon, where no treatment is named. */
    @Code("ga")
    record Ask(GoalScope.Term term, @AbsentAs(0) Optional<TreatmentId> treatmentId, LocalDate day)
            implements GoalsAction {}

    /** Sets the goal from the month or year of {@code day} on; no amount takes it away. */
    @Code("gx")
    record Set(
            GoalScope.Term term,
            @AbsentAs(0) Optional<TreatmentId> treatmentId,
            LocalDate day,
            @AbsentAs(0) Optional<Money> amount)
            implements GoalsAction {}
}
