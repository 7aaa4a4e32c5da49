package app.rosalie.salon;

import java.time.Instant;

/**
 * What has become of a salon and of what it sells. Published by Spring's own events within the transaction that writes it, to
 * listeners in the same thread: who listens can still make it fail, and must look up what he tells, since it may have changed by
 * then. An undo is published by the journal, as {@link ChangeUndone}.
 */
public sealed interface SalonEvent {

    SalonId salon();

    /** When it was written. */
    Instant at();

    /** Somebody has begun to set up a salon of her own. */
    record SalonFounded(SalonId salon, Instant at) implements SalonEvent {}

    /** The set-up is over, gone through or left on purpose. */
    record SetUpFinished(SalonId salon, Instant at) implements SalonEvent {}

    record SalonRenamed(SalonId salon, Instant at) implements SalonEvent {}

    record TradeChanged(SalonId salon, Instant at) implements SalonEvent {}

    /** It works in another city. */
    record SalonMoved(SalonId salon, Instant at) implements SalonEvent {}

    /** It goes by another clock, or has other public holidays. */
    record TerritoryChanged(SalonId salon, Instant at) implements SalonEvent {}

    /** Its clients are spoken of in another way. */
    record ClienteleChanged(SalonId salon, Instant at) implements SalonEvent {}

    /** The usual week is another. */
    record OpeningHoursChanged(SalonId salon, OpeningHours before, Instant at) implements SalonEvent {}

    record SlotPolicyChanged(SalonId salon, Instant at) implements SalonEvent {}

    record TreatmentAdded(SalonId salon, TreatmentId treatment, Instant at) implements SalonEvent {}

    /** Its name, category, price or length is another, or the time kept free around it. */
    record TreatmentChanged(SalonId salon, TreatmentId treatment, Instant at) implements SalonEvent {}

    /** It is no longer offered. */
    record TreatmentRetired(SalonId salon, TreatmentId treatment, Instant at) implements SalonEvent {}
}
