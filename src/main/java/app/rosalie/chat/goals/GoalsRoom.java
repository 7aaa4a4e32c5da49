package app.rosalie.chat.goals;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.GoalsAction;
import app.rosalie.chat.question.GoalsQuestion;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.Room;
import app.rosalie.revenue.GoalScope;
import app.rosalie.salon.Money;
import app.rosalie.salon.TreatmentId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Goals of the month, the year and single treatments: how they stand, and what can be done about them. */
@Component
public class GoalsRoom implements Room<GoalsAction, GoalsQuestion> {
    private final GoalPage goalPage;
    private final TreatmentGoalsPage treatmentGoals;
    private final GoalAmountDialog goalAmountDialog;
    private final SetGoalDialog setGoalDialog;
    private final GoalTargets targets;
    private final InstantSource clock;

    GoalsRoom(
            GoalPage goalPage,
            TreatmentGoalsPage treatmentGoals,
            GoalAmountDialog goalAmountDialog,
            SetGoalDialog setGoalDialog,
            GoalTargets targets,
            InstantSource clock) {
        this.clock = clock;
        this.goalPage = goalPage;
        this.treatmentGoals = treatmentGoals;
        this.goalAmountDialog = goalAmountDialog;
        this.setGoalDialog = setGoalDialog;
        this.targets = targets;
    }

    @Override
    public Reply on(Pro pro, GoalsAction action) {
        Page page = switch (action) {
            case GoalsAction.Open(GoalScope.Term term, LocalDate day) -> goalPage.page(pro, term, day, GoalNews.NONE);
            case GoalsAction.Treatments(LocalDate day) -> treatmentGoals.page(pro, day, GoalNews.NONE);
            case GoalsAction.PickTreatment(LocalDate day) -> treatmentGoals.pick(pro, day);
            case GoalsAction.Ask(GoalScope.Term term, var treatment, LocalDate day) ->
                known(pro, term, treatment, day, target -> goalAmountDialog.ask(pro, target, GoalNews.NONE));
            case GoalsAction.Set(GoalScope.Term term, var treatment, LocalDate day, var amount) ->
                known(pro, term, treatment, day, target -> set(pro, target, amount));
        };
        return page.show();
    }

    private Page set(Pro pro, GoalTarget target, Optional<Money> amount) {
        return amount.isEmpty() || target.scope().allows(amount.get())
                ? setGoalDialog.set(pro, target, amount)
                : goalAmountDialog.outOfReach(pro, target);
    }

    /** Leads on with what the salon has; to its treatments where it has no such one. */
    private Page known(
            Pro pro,
            GoalScope.Term term,
            Optional<TreatmentId> treatment,
            LocalDate day,
            Function<GoalTarget, Page> way) {
        return targets.of(pro, term, treatment, day)
                .map(way)
                .orElseGet(() ->
                        treatmentGoals.page(pro, day, GoalNews.of(pro.voice().say(GoalsPhrase.UNKNOWN_TREATMENT))));
    }

    @Override
    public Reply hear(Pro pro, GoalsQuestion question, String text) {
        return switch (question) {
            case GoalsQuestion.Amount(GoalScope.Term term, var treatment, LocalDate day) ->
                known(pro, term, treatment, day, target -> goalAmountDialog.hear(pro, target, text))
                        .show();
        };
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.forPro(
                        "objectif",
                        GoalsPhrase.COMMANDS,
                        pro -> new GoalsAction.Open(GoalScope.Term.MONTH, pro.dayOf(clock.instant())))
                .beginningASentence());
    }
}
