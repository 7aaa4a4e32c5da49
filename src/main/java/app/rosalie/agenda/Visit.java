package app.rosalie.agenda;

import app.rosalie.salon.Money;
import java.time.Instant;

/**
 * An appointment as it is read: with its client's name, and what was promised when it was booked.
 *
 * @param start included
 * @param end excluded
 * @param title the treatment's name at the time of booking
 */
public record Visit(
        long id,
        long clientId,
        String clientName,
        String title,
        Money price,
        Instant start,
        Instant end,
        Status status,
        PaymentState payment) {

    Visit(
            long id,
            long clientId,
            String clientName,
            String title,
            long priceCents,
            Instant start,
            Instant end,
            Status status,
            PaymentState payment) {
        this(id, clientId, clientName, title, new Money(priceCents), start, end, status, payment);
    }

    public Span span() {
        return new Span(start, end);
    }

    /** Agreed upon and begun: its outcome is waited for. */
    public boolean awaitsOutcome(Instant now) {
        return status == Status.CONFIRMED && !start.isAfter(now);
    }
}
