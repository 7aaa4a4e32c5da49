package app.rosalie.agenda;

import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** One appointment. Outside this room it is seen as a {@link Visit}. */
@Entity
class Appointment {

    @Id
    @GeneratedValue(generator = "appointment_seq")
    @SequenceGenerator(name = "appointment_seq", allocationSize = 50)
    private long id;

    private long salonId;
    private long clientId;
    private long treatmentId;
    private String title;
    private long priceCents;
    private Instant startsAt;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private PaymentState payment;

    private boolean forced;
    private boolean lateCancellation;
    private Instant writtenAt;

    protected Appointment() {}

    Appointment(SalonId salon, long clientId, Promise promise, Span span, State state, Instant writtenAt) {
        this.salonId = salon.value();
        this.clientId = clientId;
        this.treatmentId = promise.treatmentId();
        this.title = promise.title();
        this.priceCents = promise.price().cents();
        this.startsAt = span.start();
        this.endsAt = span.end();
        this.writtenAt = writtenAt;
        be(state);
    }

    final void be(State state) {
        status = state.status();
        payment = state.payment();
        lateCancellation = state.lateCancellation();
        forced = state.forced();
    }

    State state() {
        return new State(status, payment, lateCancellation, forced);
    }

    long id() {
        return id;
    }

    Instant startsAt() {
        return startsAt;
    }

    /** What was agreed when it was booked; later changes of the treatment do not touch it. */
    record Promise(long treatmentId, String title, Money price) {}

    /**
     * All that changes in an appointment's life; the journal keeps the one from before.
     *
     * @param forced the pro has agreed to it although something was in the way
     */
    record State(Status status, PaymentState payment, boolean lateCancellation, boolean forced) {

        static State agreedBy(Agenda.Draft draft) {
            return new State(Status.CONFIRMED, PaymentState.NOTHING_DUE, false, draft.forced());
        }

        State becoming(Status status) {
            return new State(status, payment, lateCancellation, forced);
        }

        State agreed(boolean beside) {
            return new State(Status.CONFIRMED, payment, lateCancellation, forced || beside);
        }
    }
}
