package app.rosalie.revenue;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the receipts book.
 *
 * @param receivedAt when the money changed hands; a correction counts when what it corrects does
 * @param writtenAt when the line was noted
 * @param clientId null for a voucher sold to whoever came in
 * @param clientName null likewise
 * @param appointmentId null for a voucher
 * @param title the treatment as it was booked, or null
 * @param amount negative where money went back, or less was meant
 * @param aboutId the line that this one corrects or refunds, or null
 * @param voucher the code of the voucher sold or used, or null
 */
public record Receipt(
        PaymentId id,
        Instant receivedAt,
        Instant writtenAt,
        @Nullable ClientId clientId,
        @Nullable String clientName,
        @Nullable AppointmentId appointmentId,
        @Nullable String title,
        Money amount,
        PaymentKind kind,
        PaymentMethod method,
        @Nullable PaymentId aboutId,
        @Nullable String voucher) {

    Receipt(
            long id,
            Instant receivedAt,
            Instant writtenAt,
            @Nullable Long clientId,
            @Nullable String clientName,
            @Nullable Long appointmentId,
            @Nullable String title,
            long cents,
            PaymentKind kind,
            PaymentMethod method,
            @Nullable Long aboutId,
            @Nullable String voucher) {
        this(
                new PaymentId(id),
                receivedAt,
                writtenAt,
                clientId == null ? null : new ClientId(clientId),
                clientName,
                appointmentId == null ? null : new AppointmentId(appointmentId),
                title,
                new Money(cents),
                kind,
                method,
                aboutId == null ? null : new PaymentId(aboutId),
                voucher);
    }

    /** It says that an earlier line was wrong. */
    public boolean isCorrection() {
        return aboutId != null && kind != PaymentKind.REFUND;
    }
}
