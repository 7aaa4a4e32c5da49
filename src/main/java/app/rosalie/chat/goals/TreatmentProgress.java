package app.rosalie.chat.goals;

import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;

/** How far one treatment has come in a month. */
record TreatmentProgress(Treatment treatment, Money taken, Money goal) {

    /** 1 is all of it; never below 0, though refunds may be. */
    double share() {
        return Math.max(0, (double) taken.cents() / goal.cents());
    }

    /** Rounded down, so that 100 % is never shown before it is reached. */
    long percent() {
        return (long) Math.floor(100 * share());
    }

    /** How many more at today's price; 0 where it is reached, -1 where it costs nothing. */
    long visitsLeft() {
        Money left = goal.minus(taken);
        if (!left.isPositive()) {
            return 0;
        }
        return treatment.price().isPositive()
                ? Math.ceilDiv(left.cents(), treatment.price().cents())
                : -1;
    }
}
