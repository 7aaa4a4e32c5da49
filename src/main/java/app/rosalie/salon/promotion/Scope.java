package app.rosalie.salon.promotion;

import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import java.util.List;

/**
 * What costs less: some treatments, and all of some categories; all that is sold where none is named. A category is known by its
 * name, so that what comes into it later is meant too.
 */
public record Scope(List<TreatmentId> treatments, List<String> categories) {

    public static final Scope ALL = new Scope(List.of(), List.of());

    /** So many of both are named. */
    public static final int MOST = 30;

    public Scope {
        treatments = List.copyOf(treatments);
        categories = List.copyOf(categories);
        if (treatments.size() + categories.size() > MOST) {
            throw new IllegalArgumentException("%d named".formatted(treatments.size() + categories.size()));
        }
    }

    /** Whether all that is sold is meant. */
    public boolean wholeSalon() {
        return treatments.isEmpty() && categories.isEmpty();
    }

    public boolean covers(Treatment treatment) {
        return wholeSalon() || treatments.contains(treatment.id()) || categories.contains(treatment.category());
    }
}
