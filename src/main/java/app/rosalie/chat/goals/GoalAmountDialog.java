package app.rosalie.chat.goals;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.language.text.AmountReader;
import app.rosalie.revenue.Goals;
import app.rosalie.salon.Money;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** How much is to be taken: chosen, or typed. What was typed is written at once, since it was asked for. */
@Component
class GoalAmountDialog {
    private final Goals goals;
    private final SuggestedAmounts suggestedAmounts;
    private final SetGoalDialog setGoalDialog;

    GoalAmountDialog(Goals goals, SuggestedAmounts suggestedAmounts, SetGoalDialog setGoalDialog) {
        this.goals = goals;
        this.suggestedAmounts = suggestedAmounts;
        this.setGoalDialog = setGoalDialog;
    }

    Page ask(Pro pro, GoalTarget target, GoalNews news) {
        Page page = GoalsPages.page(pro, target.name());
        news.tell(page);
        page.say(GoalsPhrase.ASK, GoalsPages.kind(target.scope()), target.name());
        Optional<Money> present = goals.of(pro.salonId(), target.scope(), target.day());
        present.ifPresent(amount -> page.say(GoalsPhrase.AT_PRESENT, amount));
        page.gap();
        suggestedAmounts.offer(pro, page, target.scope(), target.day(), present.orElse(null));
        if (present.isPresent()) {
            page.row(pro.button(GoalsPhrase.REMOVE, target.remove()));
        }
        return page.asking(target.askAmount()).back(target.origin());
    }

    /** Anything but an amount within reach is asked again. */
    Page hear(Pro pro, GoalTarget target, String text) {
        OptionalLong cents = AmountReader.read(text);
        return cents.isPresent() && target.scope().allows(new Money(cents.getAsLong()))
                ? setGoalDialog.set(pro, target, Optional.of(new Money(cents.getAsLong())))
                : outOfReach(pro, target);
    }

    Page outOfReach(Pro pro, GoalTarget target) {
        String example = GoalScale.of(target.scope()).example();
        return ask(
                pro,
                target,
                GoalNews.of(
                        pro.voice().say(GoalsPhrase.OUT_OF_REACH, target.scope().most(), example)));
    }
}
