package app.rosalie.agenda;

import app.rosalie.agenda.price.VisitPrice;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
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

    /** Null where no promotion made the price; so is what it would have cost without one. */
    private @Nullable Long promotionId;

    private @Nullable Long listPriceCents;

    protected Appointment() {}

    Appointment(SalonId salon, ClientId clientId, AgreedTerms terms, AppointmentState state, Instant writtenAt) {
        this.salonId = salon.value();
        this.clientId = clientId.value();
        this.treatmentId = terms.treatmentId().value();
        this.title = terms.title();
        this.priceCents = terms.price().cents();
        this.beforeMinutes = terms.beforeMinutes();
        this.afterMinutes = terms.afterMinutes();
        this.noticeHours = terms.noticeHours();
        this.writtenAt = writtenAt;
        this.startsAt = state.span().start();
        this.endsAt = state.span().end();
        be(state);
    }

    /** The promotion that made its price, and the price without it; where there is none, it was agreed as it is. */
    void isPricedAs(VisitPrice price) {
        priceCents = price.price().cents();
        promotionId = price.reduced().map(by -> by.promotion().id().value()).orElse(null);
        listPriceCents = price.reduced().map(by -> by.list().cents()).orElse(null);
    }

    /** What it costs, or would cost without a promotion. */
    Money listPrice() {
        return new Money(Objects.requireNonNullElse(listPriceCents, priceCents));
    }

    TreatmentId treatmentId() {
        return new TreatmentId(treatmentId);
    }

    /** The same agreement once more, at another time and as part of the same series; without the promotion of this one. */
    Appointment again(AppointmentState state, Instant writtenAt) {
        AgreedTerms terms = new AgreedTerms(
                new TreatmentId(treatmentId), title, listPrice(), beforeMinutes, afterMinutes, noticeHours);
        Appointment next = new Appointment(new SalonId(salonId), new ClientId(clientId), terms, state, writtenAt);
        next.series = series;
        return next;
    }

    /** Whose it is now: she and the one who had it are one. */
    void isOf(ClientId client) {
        clientId = client.value();
    }

    final void be(AppointmentState state) {
        startsAt = state.start() == null ? startsAt : state.start();
        endsAt = state.end() == null ? endsAt : state.end();
        status = state.status();
        payment = state.payment();
        lateCancellation = state.calledOff().lateCancellation();
        forced = state.forced();
        cancelledBy = state.calledOff().cancelledBy();
        proposed = state.proposed();
    }

    AppointmentState state() {
        return new AppointmentState(
                status,
                payment,
                new AppointmentState.CalledOff(cancelledBy, lateCancellation),
                forced,
                startsAt,
                endsAt,
                proposed);
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
}
