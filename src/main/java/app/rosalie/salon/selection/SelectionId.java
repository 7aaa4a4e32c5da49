package app.rosalie.salon.selection;

import app.rosalie.salon.TreatmentId;
import org.jspecify.annotations.Nullable;

/**
 * Names what is booked at once, in one number that a button can carry. A treatment alone goes by its own number; what is more than
 * that is kept by {@link Selections} under a number below zero.
 */
public record SelectionId(long value) {

    /** One treatment without options. */
    public static SelectionId of(TreatmentId treatment) {
        return new SelectionId(treatment.value());
    }

    /** As a visit keeps it: its treatment, and the row of what is more than that, or null. */
    public static SelectionId of(TreatmentId treatment, @Nullable Long row) {
        return row == null ? of(treatment) : kept(row);
    }

    static SelectionId kept(long row) {
        return new SelectionId(-row);
    }

    /** Whether it is more than one treatment alone. */
    public boolean isKept() {
        return value < 0;
    }

    /** Where {@link Selections} keeps it, positive; null for one treatment alone. */
    public @Nullable Long row() {
        return isKept() ? Long.valueOf(-value) : null;
    }
}
