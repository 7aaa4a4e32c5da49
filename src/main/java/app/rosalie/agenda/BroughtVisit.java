package app.rosalie.agenda;

import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visit from another book.
 *
 * @param deposit what is still to be paid in advance, where it is agreed and the book says how much; its slot waits
 */
public record BroughtVisit(
        ClientId clientId,
        Treatment treatment,
        Instant start,
        Status status,
        PaymentState payment,
        Instant writtenAt,
        @Nullable Money deposit) {

    public BroughtVisit(
            ClientId clientId,
            Treatment treatment,
            Instant start,
            Status status,
            PaymentState payment,
            Instant writtenAt) {
        this(clientId, treatment, start, status, payment, writtenAt, null);
    }
}
