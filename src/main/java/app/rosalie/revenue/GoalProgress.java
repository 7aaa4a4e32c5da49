package app.rosalie.revenue;

import app.rosalie.salon.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a month or year stands against its goal.
 *
 * @param today the salon's day
 * @param taken since the period began
 * @param goal null where none is set
 * @param pace the share of the period's usual open hours that has passed, 0 to 1; of its days where no hours are known
 * @param comparison with the same elapsed part of the period before, or all of it where this one is over
 */
public record GoalProgress(
        Period period,
        LocalDate today,
        Takings taken,
        @Nullable Money goal,
        double pace,
        Comparison comparison) {

    /** Before so little of the period has passed, nobody can tell how it will end. */
    private static final double TELLING = 0.1;

    /** How much of the goal is reached: 1 is all of it. Empty without a goal. */
    public Optional<Double> share() {
        return Optional.ofNullable(goal)
                .map(goal -> Math.max(0, (double) taken.total().cents() / goal.cents()));
    }

    /** What is left to take, never below zero; zero without a goal. */
    public Money missing() {
        Money left = goal == null ? Money.ZERO : goal.minus(taken.total());
        return left.isPositive() ? left : Money.ZERO;
    }

    /** What the period ends with if it goes on as it went, to the euro: takings over pace. Empty while it is too early to say. */
    public Optional<Money> projected() {
        return pace < TELLING
                ? Optional.empty()
                : Optional.of(Money.euros(Math.round(taken.total().cents() / pace / 100)));
    }
}
