package app.rosalie.agenda;

import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.SalonId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has become of an appointment. Published by Spring's own events within the transaction that writes it, to listeners in the
 * same thread: who listens can still make it fail, and must look up what he tells, since it may have changed by then. An undo is
 * published by the journal, as {@link app.rosalie.salon.ChangeUndone}.
 */
public sealed interface AppointmentEvent {

    SalonId salon();

    AppointmentId appointment();

    /** When it was written. */
    Instant at();

    /** A client has asked for it; the pro has not answered. */
    record AppointmentRequested(SalonId salon, AppointmentId appointment, Instant at) implements AppointmentEvent {}

    /** The pro has written it as agreed. */
    record AppointmentBooked(SalonId salon, AppointmentId appointment, Instant at) implements AppointmentEvent {}

    /** The pro said yes to a request, or the client to another time proposed. */
    record AppointmentConfirmed(SalonId salon, AppointmentId appointment, Instant at) implements AppointmentEvent {}

    /** It stands there no more, since what was done to it was taken back: it is gone, or where or what it was before. */
    record TimeLeft(SalonId salon, AppointmentId appointment, Instant at, TimeSpan span, ClientId client)
            implements AppointmentEvent {}

    record AppointmentMoved(SalonId salon, AppointmentId appointment, Instant at, Instant from, Instant to)
            implements AppointmentEvent {}

    /** Another start than the one asked for. */
    record TimeProposed(SalonId salon, AppointmentId appointment, Instant at, Instant start)
            implements AppointmentEvent {}

    record ProposalWithdrawn(SalonId salon, AppointmentId appointment, Instant at) implements AppointmentEvent {}

    /**
     * @param by null where nobody noted it
     * @param late by the client, with less notice than was agreed when it was booked
     */
    record AppointmentCancelled(
            SalonId salon,
            AppointmentId appointment,
            Instant at,
            @Nullable Party by,
            boolean late) implements AppointmentEvent {}

    /** The client came, and the visit is closed out. */
    record AppointmentCompleted(SalonId salon, AppointmentId appointment, Instant at) implements AppointmentEvent {}

    /** The client did not come. */
    record AppointmentMissed(SalonId salon, AppointmentId appointment, Instant at) implements AppointmentEvent {}

    /** She came after all: the appointment awaits its outcome again. */
    record NoShowWithdrawn(SalonId salon, AppointmentId appointment, Instant at) implements AppointmentEvent {}

    /** Nobody answered the request in time. */
    record AppointmentExpired(SalonId salon, AppointmentId appointment, Instant at) implements AppointmentEvent {}

    /** What was asked for in advance did not come in time: the slot is free again. */
    record DepositLapsed(SalonId salon, AppointmentId appointment, Instant at) implements AppointmentEvent {}

    /** The slot waits longer for what was asked for in advance. */
    record DepositPutOff(SalonId salon, AppointmentId appointment, Instant at) implements AppointmentEvent {}

    /** Nothing is wanted in advance any more. */
    record DepositWaived(SalonId salon, AppointmentId appointment, Instant at) implements AppointmentEvent {}

    /** The client says that she has paid; nobody has looked yet, and the slot waits however long. */
    record DepositClaimed(SalonId salon, AppointmentId appointment, Instant at) implements AppointmentEvent {}

    record DepositAsked(SalonId salon, AppointmentId appointment, Instant at) implements AppointmentEvent {}

    record DepositReceived(SalonId salon, AppointmentId appointment, Instant at) implements AppointmentEvent {}

    /** The pro has other words about it, or none any more. */
    record AppointmentNoted(SalonId salon, AppointmentId appointment, Instant at) implements AppointmentEvent {}

    /** All that was paid for it has gone back. */
    record AppointmentRefunded(SalonId salon, AppointmentId appointment, Instant at) implements AppointmentEvent {}

    /** It turned out that less was paid for it than was noted, and a part of its price is still to come. */
    record BalanceLeft(SalonId salon, AppointmentId appointment, Instant at) implements AppointmentEvent {}

    /** What was still owed for it has come, or was let go. */
    record BalanceSettled(SalonId salon, AppointmentId appointment, Instant at) implements AppointmentEvent {}

    /** The client has said that she comes. */
    record ClientExpected(SalonId salon, AppointmentId appointment, Instant at) implements AppointmentEvent {}

    /** The client comes, but so much later. */
    record ClientDelayed(SalonId salon, AppointmentId appointment, Instant at, Duration delay)
            implements AppointmentEvent {}
}
