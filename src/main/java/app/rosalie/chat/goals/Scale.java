package app.rosalie.chat.goals;

import app.rosalie.revenue.Aim;

/**
 * Which euros a kind of goal is told in.
 *
 * @param step to what an amount is rounded up
 * @param round what one calls a round number
 * @param example as one would type it
 */
record Scale(long step, long round, String example) {

    private static final Scale MONTH = new Scale(100, 500, "2800");
    private static final Scale YEAR = new Scale(1_000, 5_000, "33000");
    private static final Scale TREATMENT = new Scale(10, 50, "450");

    static Scale of(Aim aim) {
        if (!aim.isWholeSalon()) {
            return TREATMENT;
        }
        return switch (aim.term()) {
            case MONTH -> MONTH;
            case YEAR -> YEAR;
        };
    }

    static long up(double euros, long to) {
        return (long) Math.ceil(euros / to) * to;
    }
}
