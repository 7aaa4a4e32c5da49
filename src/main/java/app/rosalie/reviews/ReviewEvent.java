package app.rosalie.reviews;

import app.rosalie.salon.SalonId;
import java.time.Instant;

/**
 * What has become of a review. Published by Spring's own events within the transaction that writes it, to listeners in the same
 * thread: who listens can still make it fail, and must look up what he tells, since it may have changed by then. An undo is
 * published by the journal, as {@link app.rosalie.salon.ChangeUndone}.
 */
public sealed interface ReviewEvent {

    SalonId salon();

    ReviewId review();

    /** When it was written. */
    Instant at();

    /** A client has said what she thinks of her visit. */
    record ReviewLeft(SalonId salon, ReviewId review, Instant at) implements ReviewEvent {}

    /** She says something else of it. */
    record ReviewChanged(SalonId salon, ReviewId review, Instant at) implements ReviewEvent {}

    /** She takes back what she said, for good. */
    record ReviewWithdrawn(SalonId salon, ReviewId review, Instant at) implements ReviewEvent {}

    /** The salon has published its answer, or another one in its place. */
    record ReviewAnswered(SalonId salon, ReviewId review, Instant at) implements ReviewEvent {}

    /** The salon finds that it should not stand there; it counts until that is decided. */
    record ReviewReported(SalonId salon, ReviewId review, Instant at) implements ReviewEvent {}

    /** An operator has decided over a report: kept, or hidden. */
    record ReviewDecided(SalonId salon, ReviewId review, Instant at, Moderation outcome) implements ReviewEvent {}
}
