package app.rosalie.revenue;

import app.rosalie.salon.Money;

/** How takings stand against the period before. */
public sealed interface Comparison {

    /** Nothing was taken then: there is nothing to compare with. */
    record New() implements Comparison {}

    /** In per cent of what was taken then, rounded half up. */
    record Percent(int difference) implements Comparison {}

    /** In money, where so few visits were paid that a share would mislead. */
    record Amount(Money difference) implements Comparison {}

    /** Fewer paid visits than this in either period, and the difference is told in money only. */
    int FEWEST_VISITS = 5;

    static Comparison of(Takings now, Takings before) {
        if (!before.total().isPositive()) {
            return new New();
        }
        Money difference = now.total().minus(before.total());
        if (Math.min(now.visits(), before.visits()) < FEWEST_VISITS) {
            return new Amount(difference);
        }
        return new Percent(Math.toIntExact(
                Math.round(100.0 * difference.cents() / before.total().cents())));
    }
}
