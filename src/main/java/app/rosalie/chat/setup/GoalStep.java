package app.rosalie.chat.setup;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.SetupAction;
import app.rosalie.chat.action.SetupAction.Step;
import app.rosalie.chat.question.SetupQuestion;
import app.rosalie.language.text.AmountReader;
import app.rosalie.revenue.Goals;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** What the pro wants to take in a month. */
@Component
class GoalStep {
    private static final Money MOST = Money.euros(1_000_000);
    private final Goals goals;
    private final InstantSource clock;

    GoalStep(Goals goals, InstantSource clock) {
        this.goals = goals;
        this.clock = clock;
    }

    Reply ask(Pro pro, SetupPhrase phrase) {
        List<Integer> choices = pro.voice().list(SetupPhrase.GOALS);
        Page page = SetupFrame.page(pro, Step.GOAL)
                .say(phrase)
                .rows(
                        2,
                        choices,
                        euros -> pro.button(
                                SetupPhrase.GOAL, new SetupAction.ChooseGoal(Money.euros(euros)), Money.euros(euros)))
                .asking(new SetupQuestion.Goal());
        goals.of(pro.salonId(), month(pro)).ifPresent(known -> SetupFrame.now(page, known));
        return SetupFrame.skippable(pro, Step.GOAL, page).show();
    }

    Optional<JournalEntryId> choose(Pro pro, Money goal) {
        return goal.isPositive() && goal.compareTo(MOST) <= 0 ? Optional.of(set(pro, goal)) : Optional.empty();
    }

    Optional<JournalEntryId> typed(Pro pro, String text) {
        OptionalLong cents = AmountReader.read(text);
        return cents.isEmpty() ? Optional.empty() : choose(pro, new Money(cents.getAsLong()));
    }

    private JournalEntryId set(Pro pro, Money amount) {
        return goals.set(pro.salonId(), month(pro), amount);
    }

    private YearMonth month(Pro pro) {
        return YearMonth.from(pro.dayOf(clock.instant()));
    }
}
