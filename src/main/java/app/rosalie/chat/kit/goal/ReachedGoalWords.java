package app.rosalie.chat.kit.goal;

import app.rosalie.chat.Pro;
import app.rosalie.chat.words.PeriodPhrase;
import app.rosalie.chat.words.PeriodWords;
import app.rosalie.revenue.GoalProgress;
import app.rosalie.revenue.GoalScope;
import app.rosalie.revenue.Performance;
import app.rosalie.revenue.Period;
import app.rosalie.salon.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** That a goal of the salon was reached by what has just come in. */
@Component
public class ReachedGoalWords {

    private final Performance performance;

    ReachedGoalWords(Performance performance) {
        this.performance = performance;
    }

    /** Lines of HTML; none where no goal was crossed. {@code came} is what has come in by day, and is counted already. */
    public List<String> lines(Pro pro, Map<LocalDate, Money> came) {
        return Arrays.stream(GoalScope.Term.values())
                .flatMap(term -> came.keySet().stream()
                        .map(term::of)
                        .distinct()
                        .map(period -> performance.progress(pro.salon(), term, period.first())))
                .flatMap(progress -> line(pro, progress, more(progress.period(), came)).stream())
                .toList();
    }

    private static Money more(Period period, Map<LocalDate, Money> came) {
        return came.entrySet().stream()
                .filter(day -> period.holds(day.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Optional<String> line(Pro pro, GoalProgress progress, Money more) {
        Money goal = progress.goal();
        Money taken = progress.taken().total();
        return goal != null && taken.compareTo(goal) >= 0 && taken.minus(more).compareTo(goal) < 0
                ? Optional.of(pro.voice()
                        .say(
                                PeriodPhrase.GOAL_JUST_REACHED,
                                PeriodWords.name(pro.voice(), progress.period()),
                                taken,
                                goal))
                : Optional.empty();
    }
}
