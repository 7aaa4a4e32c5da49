package app.rosalie.agenda;

import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
    private int beforeMinutes;
    private int afterMinutes;
    private int noticeHours;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private PaymentState payment;

    private boolean forced;
    private boolean lateCancellation;

    @Enumerated(EnumType.STRING)
    private @Nullable Party cancelledBy;

    @Column(name = "proposed_at")
    private @Nullable Instant proposed;

    private String note = "";

    @Column(name = "series_id")
    private @Nullable Long series;

    private Instant writtenAt;

    protected Appointment() {}

    Appointment(SalonId salon, ClientId clientId, Promise promise, State state, Instant writtenAt) {
        this.salonId = salon.value();
        this.clientId = clientId.value();
        this.treatmentId = promise.treatmentId().value();
        this.title = promise.title();
        this.priceCents = promise.price().cents();
        this.beforeMinutes = promise.beforeMinutes();
        this.afterMinutes = promise.afterMinutes();
        this.noticeHours = promise.noticeHours();
        this.writtenAt = writtenAt;
        this.startsAt = state.span().start();
        this.endsAt = state.span().end();
        be(state);
    }

    /** The same agreement once more, at another time and as part of the same series. */
    Appointment again(State state, Instant writtenAt) {
        Promise promise = new Promise(
                new TreatmentId(treatmentId), title, new Money(priceCents), beforeMinutes, afterMinutes, noticeHours);
        Appointment next = new Appointment(new SalonId(salonId), new ClientId(clientId), promise, state, writtenAt);
        next.series = series;
        return next;
    }

    final void be(State state) {
        startsAt = state.start() == null ? startsAt : state.start();
        endsAt = state.end() == null ? endsAt : state.end();
        status = state.status();
        payment = state.payment();
        lateCancellation = state.lateCancellation();
        forced = state.forced();
        cancelledBy = state.cancelledBy();
        proposed = state.proposed();
    }

    State state() {
        return new State(status, payment, lateCancellation, forced, startsAt, endsAt, cancelledBy, proposed);
    }

    AppointmentId id() {
        return new AppointmentId(id);
    }

    /** Whether somebody who cancels at that moment keeps to the notice that was agreed when it was booked. */
    boolean isInTime(Instant cancelled) {
        return !startsAt.minus(Duration.ofHours(noticeHours)).isBefore(cancelled);
    }

    String note() {
        return note;
    }

    void note(String words) {
        note = words;
    }

    /** Begins a series, where it is part of none. */
    void comesAgain() {
        series = series == null ? Long.valueOf(id) : series;
    }

    /** What was agreed when it was booked; later changes of the treatment or the salon do not touch it. */
    record Promise(
            TreatmentId treatmentId, String title, Money price, int beforeMinutes, int afterMinutes, int noticeHours) {

        static Promise of(Salon salon, Treatment treatment, Money price) {
            return new Promise(
                    treatment.id(),
                    treatment.name(),
                    price,
                    (int) treatment.before().toMinutes(),
                    (int) treatment.after(salon.slots()).toMinutes(),
                    salon.slots().noticeHours());
        }
    }

    /**
     * All that changes in an appointment's life; the journal keeps the one from before.
     *
     * @param forced the pro has agreed to it although others were there at that time
     * @param start null, like all that follows, in entries of the journal from before it could change
     */
    record State(
            Status status,
            PaymentState payment,
            boolean lateCancellation,
            boolean forced,
            @Nullable Instant start,
            @Nullable Instant end,
            @Nullable Party cancelledBy,
            @Nullable Instant proposed) {

        static State first(Status status, PaymentState payment, TimeSpan span, boolean forced) {
            return new State(status, payment, false, forced, span.start(), span.end(), null, null);
        }

        TimeSpan span() {
            return new TimeSpan(Objects.requireNonNull(start), Objects.requireNonNull(end));
        }

        boolean isOpen() {
            return status == Status.REQUESTED || status == Status.CONFIRMED;
        }

        /** A new status; who cancelled, what was proposed and the like belong to the one before. */
        State becoming(Status next) {
            return new State(next, payment, false, forced, start, end, null, null);
        }

        State agreed(boolean beside) {
            return new State(Status.CONFIRMED, payment, false, forced || beside, start, end, null, null);
        }

        /** Only the client cancels late, and only what was agreed. */
        State cancelled(Party by, boolean inTime) {
            boolean late = by == Party.CLIENT && status == Status.CONFIRMED && !inTime;
            return new State(Status.CANCELLED, payment, late, forced, start, end, by, null);
        }

        State owing(PaymentState next) {
            return new State(status, next, lateCancellation, forced, start, end, cancelledBy, proposed);
        }

        /** Nothing is paid any more of what was; a visit for which nothing was paid stands as it stood. */
        State refunded() {
            boolean paid = payment == PaymentState.PAID || payment == PaymentState.DEPOSIT_PAID;
            return paid ? owing(PaymentState.REFUNDED) : this;
        }

        State at(TimeSpan span, boolean beside) {
            return new State(status, payment, lateCancellation, beside, span.start(), span.end(), cancelledBy, null);
        }

        State proposing(@Nullable Instant other) {
            return new State(status, payment, lateCancellation, forced, start, end, cancelledBy, other);
        }

        /** Whether it takes up time that the other left free; what is only asked for takes none. */
        boolean takesMoreThan(State other) {
            return status.isActive()
                    && status != Status.REQUESTED
                    && (!other.status().isActive() || (start != null && !start.equals(other.start())));
        }
    }
}
