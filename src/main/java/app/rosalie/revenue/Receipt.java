package app.rosalie.revenue;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the receipts book.
 *
 * @param amount negative where money went back, or less was meant
 * @param aboutId the line that this one corrects or refunds, or null
 */
public record Receipt(
        PaymentId id,
        Times times,
        Payer payer,
        Purpose purpose,
        Money amount,
        PaymentMethod method,
        @Nullable PaymentId aboutId) {

    Receipt(
            long id,
            Times times,
            Payer payer,
            Purpose purpose,
            long cents,
            PaymentMethod method,
            @Nullable Long aboutId) {
        this(
                new PaymentId(id),
                times,
                payer,
                purpose,
                new Money(cents),
                method,
                aboutId == null ? null : new PaymentId(aboutId));
    }

    /**
     * @param receivedAt when the money changed hands; a correction counts when what it corrects does
     * @param writtenAt when the line was noted
     */
    public record Times(Instant receivedAt, Instant writtenAt) {}

    /** Whom it came from, as she is called by now; nulls for what was sold to whoever came in. */
    public record Payer(@Nullable ClientId id, @Nullable String name) {

        Payer(@Nullable Long id, @Nullable String name) {
            this(id == null ? null : new ClientId(id), name);
        }
    }

    /**
     * What it was for.
     *
     * @param appointmentId null for what was sold without a visit
     * @param title the treatment as it was booked, or what was sold; null for a voucher
     * @param voucher the code of the voucher sold or used, or null
     */
    public record Purpose(
            PaymentKind kind,
            @Nullable AppointmentId appointmentId,
            @Nullable String title,
            @Nullable String voucher) {

        Purpose(PaymentKind kind, @Nullable Long appointmentId, @Nullable String title, @Nullable String voucher) {
            this(kind, appointmentId == null ? null : new AppointmentId(appointmentId), title, voucher);
        }
    }

    public Instant receivedAt() {
        return times.receivedAt();
    }

    public Instant writtenAt() {
        return times.writtenAt();
    }

    public @Nullable ClientId clientId() {
        return payer.id();
    }

    public @Nullable String clientName() {
        return payer.name();
    }

    public PaymentKind kind() {
        return purpose.kind();
    }

    public @Nullable AppointmentId appointmentId() {
        return purpose.appointmentId();
    }

    public @Nullable String title() {
        return purpose.title();
    }

    public @Nullable String voucher() {
        return purpose.voucher();
    }

    /** It says that money went back. */
    public boolean isRefund() {
        return kind().isRefund();
    }

    /** It says that an earlier line was wrong. */
    public boolean isCorrection() {
        return aboutId != null && !isRefund();
    }
}
