package app.rosalie.chat.goals;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.revenue.Goals;
import app.rosalie.salon.Money;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sets a goal or takes it away, tells it with the way back, and shows how it stands from now on. */
@Component
class Setting {

    private final Goals goals;
    private final Standing standing;
    private final TreatmentGoals treatmentGoals;

    Setting(Goals goals, Standing standing, TreatmentGoals treatmentGoals) {
        this.goals = goals;
        this.standing = standing;
        this.treatmentGoals = treatmentGoals;
    }

    /** @param cents within the bounds, or 0 to take the goal away */
    Page set(Pro pro, Target target, long cents) {
        News news = changed(pro, target, new Money(cents));
        return target.aim().isWholeSalon()
                ? standing.page(pro, target.aim().term(), target.day(), news)
                : treatmentGoals.page(pro, target.day(), news);
    }

    /** Pressed twice, it is done once, and can still be taken back. */
    private News changed(Pro pro, Target target, Money amount) {
        Money before = goals.of(pro.salonId(), target.aim(), target.day()).orElse(Money.ZERO);
        if (before.equals(amount)) {
            return new News(
                    pro.voice().say(GoalsPhrase.UNCHANGED),
                    goals.lastChange(pro.salonId(), target.aim(), target.day()));
        }
        long entry = goals.set(pro.salonId(), target.aim(), target.day(), amount);
        return new News(told(pro, target, amount), Optional.of(entry));
    }

    private static String told(Pro pro, Target target, Money amount) {
        String kind = Frame.kind(target.aim());
        return amount.isPositive()
                ? pro.voice().say(GoalsPhrase.SET, kind, target.name(), amount)
                : pro.voice().say(GoalsPhrase.REMOVED, kind, target.name());
    }
}
