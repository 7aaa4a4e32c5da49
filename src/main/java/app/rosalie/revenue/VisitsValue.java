package app.rosalie.revenue;

import app.rosalie.salon.Money;

/** What some visits were agreed to cost, all together. */
public record VisitsValue(Money total, long visits) {

    VisitsValue(long cents, long visits) {
        this(new Money(cents), visits);
    }

    /** What one of them costs in the middle, rounded half up; zero where there are none. */
    public Money each() {
        return visits == 0 ? Money.ZERO : new Money(Math.round((double) total.cents() / visits));
    }
}
