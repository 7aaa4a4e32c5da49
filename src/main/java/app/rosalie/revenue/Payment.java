package app.rosalie.revenue;

import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Money that changed hands at one moment; negative where it went back. */
@Entity
class Payment {

    @Id
    @GeneratedValue(generator = "payment_seq")
    @SequenceGenerator(name = "payment_seq", allocationSize = 50)
    private long id;

    private long salonId;
    private long clientId;
    private @Nullable Long appointmentId;
    private long cents;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    @Enumerated(EnumType.STRING)
    private Means means;

    private Instant receivedAt;

    protected Payment() {}

    Payment(SalonId salon, Received received) {
        this.salonId = salon.value();
        this.clientId = received.clientId();
        this.appointmentId = received.appointmentId();
        this.cents = received.amount().cents();
        this.nature = received.nature();
        this.means = received.means();
        this.receivedAt = received.at();
    }

    long id() {
        return id;
    }

    /** What was received, for what and how. */
    record Received(long clientId, long appointmentId, Money amount, Nature nature, Means means, Instant at) {}
}
