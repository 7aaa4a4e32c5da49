package app.rosalie.chat.goals;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.revenue.Goals;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sets a goal or takes it away, tells it with the way back, and shows how it stands from now on. */
@Component
class SetGoalDialog {

    private final Goals goals;
    private final GoalPage goalPage;
    private final TreatmentGoalsPage treatmentGoals;

    SetGoalDialog(Goals goals, GoalPage goalPage, TreatmentGoalsPage treatmentGoals) {
        this.goals = goals;
        this.goalPage = goalPage;
        this.treatmentGoals = treatmentGoals;
    }

    /** @param amount within the bounds; empty to take the goal away */
    Page set(Pro pro, GoalTarget target, Optional<Money> amount) {
        GoalNews news = changed(pro, target, amount);
        return target.scope().isWholeSalon()
                ? goalPage.page(pro, target.scope().term(), target.day(), news)
                : treatmentGoals.page(pro, target.day(), news);
    }

    /** Pressed twice, it is done once, and can still be taken back. */
    private GoalNews changed(Pro pro, GoalTarget target, Optional<Money> amount) {
        if (goals.of(pro.salonId(), target.scope(), target.day()).equals(amount)) {
            return new GoalNews(
                    pro.voice().say(GoalsPhrase.UNCHANGED),
                    goals.lastChange(pro.salonId(), target.scope(), target.day()));
        }
        JournalEntryId entry = amount.map(goal -> goals.set(pro.salonId(), target.scope(), target.day(), goal))
                .orElseGet(() -> goals.takeAway(pro.salonId(), target.scope(), target.day()));
        return new GoalNews(told(pro, target, amount), Optional.of(entry));
    }

    private static String told(Pro pro, GoalTarget target, Optional<Money> amount) {
        String kind = GoalsPages.kind(target.scope());
        return amount.map(goal -> pro.voice().say(GoalsPhrase.SET, kind, target.name(), goal))
                .orElseGet(() -> pro.voice().say(GoalsPhrase.REMOVED, kind, target.name()));
    }
}
