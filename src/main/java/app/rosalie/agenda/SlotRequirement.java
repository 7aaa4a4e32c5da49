package app.rosalie.agenda;

import app.rosalie.salon.Salon;
import app.rosalie.salon.Treatment;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time that a visit takes: its length, and what it wants free around it. Between two visits the larger of the one's
 * {@code after} and the other's {@code before} is kept free.
 *
 * @param visitId of the visit that looks for another time, which does not stand in its own way; null for a new one
 */
public record SlotRequirement(
        Duration length,
        Duration before,
        Duration after,
        @Nullable AppointmentId visitId) {

    public SlotRequirement(Duration length, Duration before, Duration after) {
        this(length, before, after, null);
    }

    /** That long, with nothing around it. */
    public static SlotRequirement of(Duration length) {
        return new SlotRequirement(length, Duration.ZERO, Duration.ZERO);
    }

    public static SlotRequirement of(Salon salon, Treatment treatment) {
        return new SlotRequirement(treatment.length(), treatment.before(), treatment.after(salon.slots()));
    }

    /** A visit that is there already, at another time. */
    public static SlotRequirement of(Visit visit) {
        return new SlotRequirement(visit.span().length(), visit.before(), visit.after(), visit.id());
    }

    /** When it can begin behind a visit at the earliest. */
    Instant earliestAfter(Visit visit) {
        return visit.end().plus(longer(visit.after(), before));
    }

    /** When it has to end ahead of a visit at the latest. */
    Instant latestEndBefore(Visit visit) {
        return visit.start().minus(longer(after, visit.before()));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
