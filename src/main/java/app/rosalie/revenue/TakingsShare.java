package app.rosalie.revenue;

import app.rosalie.salon.Money;
import app.rosalie.salon.TreatmentId;
import org.jspecify.annotations.Nullable;

/**
 * The takings of one treatment or category.
 *
 * @param id the treatment's; null for a category, and for what was for no visit
 * @param name as it is called by now; null for what was for no visit: products and vouchers sold
 * @param category null likewise
 * @param visits how many visits money came in for
 */
public record TakingsShare(
        @Nullable TreatmentId id,
        @Nullable String name,
        @Nullable String category,
        Money total,
        long visits) {

    TakingsShare(@Nullable Long id, @Nullable String name, @Nullable String category, long cents, long visits) {
        this(id == null ? null : new TreatmentId(id), name, category, new Money(cents), visits);
    }
}
