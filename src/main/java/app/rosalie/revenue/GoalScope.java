package app.rosalie.revenue;

import app.rosalie.salon.Money;
import java.time.LocalDate;

/**
 * What a goal is set for.
 *
 * @param treatmentId one treatment's takings, or 0 for the whole salon's
 */
public record GoalScope(Term term, long treatmentId) {

    /** Stored by name. */
    public enum Term {
        MONTH,
        YEAR;

        /** The month or year of a day. */
        public Period of(LocalDate day) {
            return Period.of(this == MONTH ? Period.Kind.MONTH : Period.Kind.YEAR, day);
        }
    }

    public static final GoalScope MONTH = new GoalScope(Term.MONTH, 0);
    public static final GoalScope YEAR = new GoalScope(Term.YEAR, 0);

    /** A month's takings of one treatment. */
    public static GoalScope treatment(long id) {
        return new GoalScope(Term.MONTH, id);
    }

    /** What is more is a slip of the finger, or forged. */
    public Money most() {
        return switch (term) {
            case MONTH -> Money.euros(100_000);
            case YEAR -> Money.euros(1_000_000);
        };
    }

    /** Whether a goal may be that high: from one euro to the {@link #most}. */
    public boolean allows(Money goal) {
        return goal.compareTo(Money.euros(1)) >= 0 && goal.compareTo(most()) <= 0;
    }

    public boolean isWholeSalon() {
        return treatmentId == 0;
    }
}
