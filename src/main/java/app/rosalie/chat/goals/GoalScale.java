package app.rosalie.chat.goals;

import app.rosalie.revenue.GoalScope;

/**
 * Which euros a kind of goal is told in.
 *
 * @param step to what an amount is rounded up
 * @param round what one calls a round number
 * @param example as one would type it
 */
record GoalScale(long step, long round, String example) {

    private static final GoalScale MONTH = new GoalScale(100, 500, "2800");
    private static final GoalScale YEAR = new GoalScale(1_000, 5_000, "33000");
    private static final GoalScale TREATMENT = new GoalScale(10, 50, "450");

    static GoalScale of(GoalScope scope) {
        if (!scope.isWholeSalon()) {
            return TREATMENT;
        }
        return switch (scope.term()) {
            case MONTH -> MONTH;
            case YEAR -> YEAR;
        };
    }

    static long up(double euros, long to) {
        return (long) Math.ceil(euros / to) * to;
    }
}
