package app.rosalie.chat.goals;

import app.rosalie.chat.GoalsAction;
import app.rosalie.chat.GoalsQuestion;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.revenue.Aim;
import app.rosalie.salon.Money;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Goals of the month, the year and single treatments: how they stand, and what can be done about them. */
@Component
public class GoalsRoom {

    private final Standing standing;
    private final TreatmentGoals treatmentGoals;
    private final Asking asking;
    private final Setting setting;
    private final Targets targets;

    GoalsRoom(Standing standing, TreatmentGoals treatmentGoals, Asking asking, Setting setting, Targets targets) {
        this.standing = standing;
        this.treatmentGoals = treatmentGoals;
        this.asking = asking;
        this.setting = setting;
        this.targets = targets;
    }

    public Reply on(Pro pro, GoalsAction action) {
        Page page = switch (action) {
            case GoalsAction.Open(Aim.Term term, LocalDate day) -> standing.page(pro, term, day, News.NONE);
            case GoalsAction.Treatments(LocalDate day) -> treatmentGoals.page(pro, day, News.NONE);
            case GoalsAction.PickTreatment(LocalDate day) -> treatmentGoals.pick(pro, day);
            case GoalsAction.Ask(Aim.Term term, long treatment, LocalDate day) ->
                known(pro, term, treatment, day, target -> asking.ask(pro, target, News.NONE));
            case GoalsAction.Set(Aim.Term term, long treatment, LocalDate day, int cents) ->
                known(pro, term, treatment, day, target -> set(pro, target, cents));
        };
        return page.show();
    }

    private Page set(Pro pro, Target target, int cents) {
        return cents == 0 || target.aim().allows(new Money(cents))
                ? setting.set(pro, target, cents)
                : asking.outOfReach(pro, target);
    }

    /** Leads on with what the salon has; to its treatments where it has no such one. */
    private Page known(Pro pro, Aim.Term term, long treatment, LocalDate day, Function<Target, Page> way) {
        return targets.of(pro, term, treatment, day)
                .map(way)
                .orElseGet(
                        () -> treatmentGoals.page(pro, day, News.of(pro.voice().say(GoalsPhrase.UNKNOWN_TREATMENT))));
    }

    public Reply hear(Pro pro, GoalsQuestion question, String text) {
        return switch (question) {
            case GoalsQuestion.Amount(Aim.Term term, long treatment, LocalDate day) ->
                known(pro, term, treatment, day, target -> asking.hear(pro, target, text))
                        .show();
        };
    }
}
