package app.rosalie.revenue;

import java.time.LocalDate;

/**
 * What a goal is set for.
 *
 * @param treatmentId one treatment's takings, or 0 for the whole salon's
 */
public record Aim(Term term, long treatmentId) {

    /** Stored by name. */
    public enum Term {
        MONTH,
        YEAR;

        /** The month or year of a day. */
        public Period of(LocalDate day) {
            return Period.of(this == MONTH ? Period.Kind.MONTH : Period.Kind.YEAR, day);
        }
    }

    public static final Aim MONTH = new Aim(Term.MONTH, 0);
    public static final Aim YEAR = new Aim(Term.YEAR, 0);

    /** A month's takings of one treatment. */
    public static Aim treatment(long id) {
        return new Aim(Term.MONTH, id);
    }

    public boolean isWholeSalon() {
        return treatmentId == 0;
    }
}
