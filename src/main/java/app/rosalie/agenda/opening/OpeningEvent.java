package app.rosalie.agenda.opening;

import app.rosalie.salon.SalonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What has become of the hours at which a salon is open, apart from its usual week. Published by Spring's own events within the
 * transaction that writes it, to listeners in the same thread: who listens can still make it fail, and must look up what he
 * tells, since it may have changed by then. An undo is published by the journal, as {@link app.rosalie.salon.ChangeUndone}.
 */
public sealed interface OpeningEvent {

    SalonId salon();

    /** When it was written. */
    Instant at();

    /** The date is open by other hours than before. */
    record HoursOpened(SalonId salon, LocalDate day, Instant at) implements OpeningEvent {}

    /** A stretch of the date is closed now, or all of it. */
    record HoursClosed(SalonId salon, LocalDate day, Instant at) implements OpeningEvent {}

    /** The date has the hours of its week again. */
    record HoursReset(SalonId salon, LocalDate day, Instant at) implements OpeningEvent {}

    /** Whole days are closed. Also the later part of a leave that was cut in two: it is one of its own from now on. */
    record LeaveTaken(SalonId salon, ClosureId closure, Instant at) implements OpeningEvent {}

    /** All its days are open again. */
    record LeaveLifted(SalonId salon, ClosureId closure, Instant at) implements OpeningEvent {}

    /** A day was taken out of it, and others are left. */
    record LeaveShortened(SalonId salon, ClosureId closure, Instant at) implements OpeningEvent {}

    /** The usual week gives way to weeks that take turns, or to other ones. */
    record RotaSet(SalonId salon, Instant at) implements OpeningEvent {}

    /** The usual week holds again. */
    record RotaStopped(SalonId salon, Instant at) implements OpeningEvent {}

    /**
     * After one of the others, or after the usual week has changed: these stretches ahead are open and were not before.
     *
     * @param spans in order, at least one
     */
    record TimeOpened(SalonId salon, List<TimeSpan> spans, Instant at) implements OpeningEvent {

        public TimeOpened {
            spans = List.copyOf(spans);
        }
    }
}
