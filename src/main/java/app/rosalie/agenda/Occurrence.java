package app.rosalie.agenda;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One date on which a visit would come again, as {@link Recurrence#plan} has found it.
 *
 * @param start in the salon's zone
 * @param with visits agreed at that time
 * @param open whether the doors are open then
 * @param held whether some of that time is offered to somebody who waits
 * @param instead the nearest free start within three days, and nearer than the date before and the next, where this one is not free
 * @param already whether the series has a visit on that day, or as near as that: no other is booked beside it
 */
public record Occurrence(
        LocalDateTime start,
        List<Visit> with,
        boolean open,
        boolean held,
        Optional<LocalDateTime> instead,
        boolean already) {

    /** What the pro wants of it. */
    public enum Choice {
        /** Booked where it is free, left out where it is not. */
        IF_FREE,
        LEAVE_OUT,
        /** Booked in spite of what is in the way. */
        FORCE,
        /** Booked at the nearest free time instead. */
        INSTEAD
    }

    public boolean isFree() {
        return with.isEmpty() && open && !held && !already;
    }

    /** When it will be, if at all. */
    public Optional<LocalDateTime> planned(Choice choice) {
        if (already) {
            return Optional.empty();
        }
        return switch (choice) {
            case IF_FREE -> isFree() ? Optional.of(start) : Optional.empty();
            case LEAVE_OUT -> Optional.empty();
            case FORCE -> Optional.of(start);
            case INSTEAD -> isFree() ? Optional.of(start) : instead;
        };
    }
}
