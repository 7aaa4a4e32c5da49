package app.rosalie.chat.kit.goal;

import app.rosalie.chat.Pro;
import app.rosalie.chat.words.PeriodPhrase;
import app.rosalie.chat.words.PeriodWords;
import app.rosalie.revenue.GoalProgress;
import app.rosalie.revenue.GoalScope;
import app.rosalie.revenue.Performance;
import app.rosalie.salon.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** That a goal of the salon was reached by what has just come in. */
@Component
public class ReachedGoalWords {

    private final Performance performance;

    ReachedGoalWords(Performance performance) {
        this.performance = performance;
    }

    /** Lines of HTML; none where no goal was crossed. {@code more} has come in on that day, and is counted already. */
    public List<String> lines(Pro pro, LocalDate day, Money more) {
        return more.isPositive()
                ? Arrays.stream(GoalScope.Term.values())
                        .flatMap(term -> line(pro, performance.progress(pro.salon(), term, day), more).stream())
                        .toList()
                : List.of();
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
