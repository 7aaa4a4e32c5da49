package app.rosalie.clients;

import app.rosalie.salon.SalonId;
import java.time.Instant;

/**
 * What has become of a client of the book. Published by Spring's own events within the transaction that writes it, to listeners
 * in the same thread: who listens can still make it fail, and must look up what he tells, since it may have changed by then. An
 * undo is published by the journal, as {@link app.rosalie.salon.ChangeUndone}.
 */
public sealed interface ClientEvent {

    SalonId salon();

    ClientId client();

    /** When it was written. */
    Instant at();

    record ClientAdded(SalonId salon, ClientId client, Instant at) implements ClientEvent {}

    /** She has another name, or another number. */
    record ClientRenamed(SalonId salon, ClientId client, Instant at) implements ClientEvent {}

    /** The pro remembers something else of her, or nothing any more. */
    record ClientNoted(SalonId salon, ClientId client, Instant at) implements ClientEvent {}

    /** She was taken out of the book; her visits stay where they are. */
    record ClientRemoved(SalonId salon, ClientId client, Instant at) implements ClientEvent {}

    /** She and another client were one: all that the other had is hers. */
    record ClientsMerged(SalonId salon, ClientId client, Instant at, ClientId gone) implements ClientEvent {}

    /** She can be reached in Telegram from now on. */
    record AccountLinked(SalonId salon, ClientId client, Instant at) implements ClientEvent {}

    /** She has written to the salon. */
    record MessageWritten(SalonId salon, ClientId client, Instant at, ClientMessageId message) implements ClientEvent {}

    /** The salon has answered what she wrote. */
    record MessageAnswered(SalonId salon, ClientId client, Instant at, ClientMessageId message)
            implements ClientEvent {}
}
