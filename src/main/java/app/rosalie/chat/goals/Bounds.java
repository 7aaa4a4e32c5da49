package app.rosalie.chat.goals;

import app.rosalie.revenue.Aim;
import app.rosalie.salon.Money;

/** What is more than this is a slip of the finger, or forged. */
final class Bounds {

    private static final Money MOST_A_MONTH = Money.euros(100_000);
    private static final Money MOST_A_YEAR = Money.euros(1_000_000);

    private Bounds() {}

    static Money most(Aim aim) {
        return switch (aim.term()) {
            case MONTH -> MOST_A_MONTH;
            case YEAR -> MOST_A_YEAR;
        };
    }

    /** A goal is at least one euro. */
    static boolean hold(Aim aim, long cents) {
        return cents >= 100 && cents <= most(aim).cents();
    }
}
