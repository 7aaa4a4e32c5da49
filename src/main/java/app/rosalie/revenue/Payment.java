package app.rosalie.revenue;

import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Money that changed hands at one moment; negative where it went back. Never changed: a correction is one more row. But for who made it,
 * where two clients turn out to be one.
 */
@Entity
class Payment {

    @Id
    @GeneratedValue(generator = "payment_seq")
    @SequenceGenerator(name = "payment_seq", allocationSize = 50)
    private long id;

    private long salonId;
    private @Nullable Long clientId;
    private @Nullable Long appointmentId;
    private @Nullable Long aboutId;
    private @Nullable Long voucherId;
    private @Nullable String label;
    private long cents;

    @Enumerated(EnumType.STRING)
    @Column(name = "nature")
    private PaymentKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "means")
    private PaymentMethod method;

    private Instant receivedAt;
    private Instant writtenAt;

    protected Payment() {}

    Payment(SalonId salon, Received received, Instant writtenAt) {
        this.salonId = salon.value();
        this.clientId = received.clientId();
        this.appointmentId = received.appointmentId();
        this.voucherId = received.voucherId();
        this.label = received.label();
        this.cents = received.amount().cents();
        this.kind = received.kind();
        this.method = received.method();
        this.receivedAt = received.at();
        this.writtenAt = writtenAt;
    }

    /** One more row about the same matter. */
    Payment about(PaymentKind kind, Money amount, PaymentMethod method, Instant receivedAt, Instant writtenAt) {
        Received received = new Received(clientId, appointmentId, voucherId, label, amount, kind, method, receivedAt);
        Payment payment = new Payment(new SalonId(salonId), received, writtenAt);
        payment.aboutId = id;
        return payment;
    }

    void isOf(ClientId client) {
        clientId = client.value();
    }

    PaymentId id() {
        return new PaymentId(id);
    }

    @Nullable
    Long appointmentId() {
        return appointmentId;
    }

    PaymentKind kind() {
        return kind;
    }

    /** What it adds to « encaissé »: neither a tip nor what a voucher paid. */
    Money takings() {
        return !kind.isTip() && method.isMoney() ? new Money(cents) : Money.ZERO;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    /**
     * What was received, for what and how.
     *
     * @param clientId null for what was sold to whoever came in
     * @param appointmentId null for what was sold without a visit
     * @param voucherId the voucher that was sold, or that it was paid with; null for all else
     * @param label what was sold, in at most 60 characters; null where a visit or a voucher says it
     */
    record Received(
            @Nullable Long clientId,
            @Nullable Long appointmentId,
            @Nullable Long voucherId,
            @Nullable String label,
            Money amount,
            PaymentKind kind,
            PaymentMethod method,
            Instant at) {

        Received(long clientId, long appointmentId, Money amount, PaymentKind kind, PaymentMethod method, Instant at) {
            this(clientId, appointmentId, null, null, amount, kind, method, at);
        }

        /** With which it was paid; empty where money came in, be it for a voucher. */
        Optional<VoucherId> usedVoucher() {
            return Optional.ofNullable(method.isMoney() ? null : voucherId).map(VoucherId::new);
        }
    }
}
