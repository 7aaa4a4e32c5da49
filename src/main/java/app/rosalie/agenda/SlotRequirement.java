package app.rosalie.agenda;

import app.rosalie.agenda.opening.Occupancy;
import app.rosalie.salon.ProcessingTime;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.selection.Selection;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time that a visit takes: its length, and what it wants free around it. Between two visits the larger of the one's
 * {@code after} and the other's {@code before} is kept free.
 *
 * @param processing in which the pro is free for another visit, or null
 * @param visitId of the visit that looks for another time, which does not stand in its own way; null for a new one
 */
public record SlotRequirement(
        Duration length,
        Duration before,
        Duration after,
        @Nullable ProcessingTime processing,
        @Nullable AppointmentId visitId) {

    private SlotRequirement(Duration length, Duration before, Duration after) {
        this(length, before, after, null, null);
    }

    /** That long, with nothing around it. */
    public static SlotRequirement of(Duration length) {
        return new SlotRequirement(length, Duration.ZERO, Duration.ZERO);
    }

    public static SlotRequirement of(Salon salon, Treatment treatment) {
        return of(salon, Selection.of(treatment));
    }

    public static SlotRequirement of(Salon salon, Selection chosen) {
        return new SlotRequirement(
                chosen.length(),
                chosen.before(),
                chosen.after(salon.slots()),
                chosen.processing().orElse(null),
                null);
    }

    /** The same for another length. */
    public SlotRequirement lasting(Duration other) {
        return new SlotRequirement(other, before, after, processing, visitId);
    }

    /** A visit that is there already, at another time. */
    public static SlotRequirement of(Visit visit) {
        return new SlotRequirement(
                visit.span().length(),
                visit.before(),
                visit.after(),
                visit.occupancy().relative().orElse(null),
                visit.id());
    }

    Occupancy at(Instant start) {
        return Occupancy.of(start, length, processing);
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
