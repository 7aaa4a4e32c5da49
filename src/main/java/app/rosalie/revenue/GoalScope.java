package app.rosalie.revenue;

import app.rosalie.salon.Money;
import app.rosalie.salon.TreatmentId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a goal is set for.
 *
 * @param treatmentId for the takings of one treatment; empty for the whole salon's
 */
public record GoalScope(Term term, Optional<TreatmentId> treatmentId) {

    /** Stored by name. */
    public enum Term {
        MONTH,
        YEAR;

        /** The month or year of a day. */
        public Period of(LocalDate day) {
            return Period.of(this == MONTH ? Period.Kind.MONTH : Period.Kind.YEAR, day);
        }
    }

    public static final GoalScope MONTH = of(Term.MONTH);
    public static final GoalScope YEAR = of(Term.YEAR);

    /** The whole salon's takings of a month or year. */
    public static GoalScope of(Term term) {
        return new GoalScope(term, Optional.empty());
    }

    /** A month's takings of one treatment. */
    public static GoalScope treatment(TreatmentId id) {
        return new GoalScope(Term.MONTH, Optional.of(id));
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
        return treatmentId.isEmpty();
    }
}
