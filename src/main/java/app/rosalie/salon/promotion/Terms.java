package app.rosalie.salon.promotion;

import app.rosalie.salon.Treatment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a promotion promises.
 *
 * @param name 1 to 60 characters
 * @param first the first day of a visit that costs less, in the salon's zone
 * @param last the last one, until 23:59; null: it goes on until somebody ends it
 * @param firstVisitOnly only for whoever comes for the first time
 * @param most so many visits are booked with it; 0: as many as will
 */
public record Terms(
        String name,
        Reduction reduction,
        Scope scope,
        LocalDate first,
        @Nullable LocalDate last,
        Occasions occasions,
        boolean firstVisitOnly,
        int most) {

    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_YEARS = 2;
    public static final int MOST_VISITS = 9_999;

    public Terms {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || most < 0 || most > MOST_VISITS || !fit(first, last)) {
            throw new IllegalArgumentException("%s from %s to %s, %d times".formatted(name, first, last, most));
        }
    }

    /** Whether a promotion may last from the one to the other: not backwards, and two years at most. */
    public static boolean fit(LocalDate first, @Nullable LocalDate last) {
        return last == null || !last.isBefore(first) && !last.isAfter(first.plusYears(LONGEST_YEARS));
    }

    public Terms lasting(LocalDate from, @Nullable LocalDate to) {
        return new Terms(name, reduction, scope, from, to, occasions, firstVisitOnly, most);
    }

    /** Whether everybody can have its price at every hour of its days: only then is it a public price. */
    public boolean forEverybody() {
        return occasions.equals(Occasions.ALWAYS) && !firstVisitOnly && most == 0;
    }

    /** Whether a visit on that day falls into its dates. */
    public boolean lasts(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    /** Whether a visit of that treatment costs less then, whoever comes; {@code start} in the salon's zone. */
    public boolean hold(Treatment treatment, LocalDateTime start) {
        return lasts(start.toLocalDate())
                && occasions.hold(start)
                && scope.covers(treatment)
                && reduction.lowers(treatment.price());
    }
}
