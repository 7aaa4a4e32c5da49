package app.rosalie.agenda;

import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import app.rosalie.salon.TreatmentId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as it is read: with its client's name, and what was promised when it was booked.
 *
 * @param title the treatment's name at the time of booking
 * @param start included
 * @param end excluded
 * @param before kept free before it
 * @param after kept free behind it
 * @param cancellation null unless it is cancelled
 * @param proposed another start that the pro has proposed and that awaits the client's word, or null
 * @param note the pro's own words about it, or empty
 * @param series shared by visits that repeat each other, or null
 */
public record Visit(
        AppointmentId id,
        ClientId clientId,
        String clientName,
        TreatmentId treatmentId,
        String title,
        Money price,
        Instant start,
        Instant end,
        Duration before,
        Duration after,
        Status status,
        PaymentState payment,
        @Nullable Cancellation cancellation,
        @Nullable Instant proposed,
        String note,
        @Nullable SeriesId series) {

    Visit(
            long id,
            long clientId,
            String clientName,
            long treatmentId,
            String title,
            long priceCents,
            Instant start,
            Instant end,
            int beforeMinutes,
            int afterMinutes,
            Status status,
            PaymentState payment,
            @Nullable Party cancelledBy,
            boolean lateCancellation,
            @Nullable Instant proposed,
            String note,
            @Nullable Long series) {
        this(
                new AppointmentId(id),
                new ClientId(clientId),
                clientName,
                new TreatmentId(treatmentId),
                title,
                new Money(priceCents),
                start,
                end,
                Duration.ofMinutes(beforeMinutes),
                Duration.ofMinutes(afterMinutes),
                status,
                payment,
                status == Status.CANCELLED ? new Cancellation(cancelledBy, lateCancellation) : null,
                proposed,
                note,
                series == null ? null : new SeriesId(series));
    }

    /**
     * @param by null where nobody noted it
     * @param late by the client, with less notice than was agreed when it was booked
     */
    public record Cancellation(@Nullable Party by, boolean late) {}

    public TimeSpan span() {
        return new TimeSpan(start, end);
    }

    /** What can be done with it at this moment. */
    public Set<VisitAct> possible(Instant now) {
        return new AppointmentState(status, payment, false, false, start, end, null, proposed).possible(now);
    }

    /** Agreed upon and begun: its outcome is waited for. */
    public boolean awaitsOutcome(Instant now) {
        return status == Status.CONFIRMED && !start.isAfter(now);
    }

    /** Asked for, and one of the two can still say yes: the pro to that time, or the client to another one proposed. */
    public boolean awaitsAnswer(Instant now) {
        return status == Status.REQUESTED && (start.isAfter(now) || (proposed != null && proposed.isAfter(now)));
    }

    /** Asked for or agreed, and without an outcome: it can be moved or cancelled. */
    public boolean isOpen() {
        return status == Status.REQUESTED || status == Status.CONFIRMED;
    }
}
