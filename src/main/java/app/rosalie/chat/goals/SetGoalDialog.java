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

    /** @param cents within the bounds, or 0 to take the goal away */
    Page set(Pro pro, GoalTarget target, long cents) {
        GoalNews news = changed(pro, target, new Money(cents));
        return target.aim().isWholeSalon()
                ? goalPage.page(pro, target.aim().term(), target.day(), news)
                : treatmentGoals.page(pro, target.day(), news);
    }

    /** Pressed twice, it is done once, and can still be taken back. */
    private GoalNews changed(Pro pro, GoalTarget target, Money amount) {
        Money before = goals.of(pro.salonId(), target.aim(), target.day()).orElse(Money.ZERO);
        if (before.equals(amount)) {
            return new GoalNews(
                    pro.voice().say(GoalsPhrase.UNCHANGED),
                    goals.lastChange(pro.salonId(), target.aim(), target.day()));
        }
        JournalEntryId entry = goals.set(pro.salonId(), target.aim(), target.day(), amount);
        return new GoalNews(told(pro, target, amount), Optional.of(entry));
    }

    private static String told(Pro pro, GoalTarget target, Money amount) {
        String kind = GoalsPages.kind(target.aim());
        return amount.isPositive()
                ? pro.voice().say(GoalsPhrase.SET, kind, target.name(), amount)
                : pro.voice().say(GoalsPhrase.REMOVED, kind, target.name());
    }
}
