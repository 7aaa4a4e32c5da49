package app.rosalie.agenda;

import app.rosalie.agenda.opening.Occupancy;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.agenda.price.VisitPrice;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.selection.SelectionId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
    private @Nullable Long selectionId;
    private String title;
    private long priceCents;
    private Instant startsAt;
    private Instant endsAt;
    private @Nullable Instant processingStartsAt;
    private @Nullable Instant processingEndsAt;
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

    /** Null, like until when, where no amount is asked for in advance. */
    private @Nullable Long depositCents;

    private @Nullable Instant depositDueAt;

    /** How often its state was set: a calendar that has an older one takes the newer one. */
    private int revision;

    @ElementCollection
    @CollectionTable(name = "appointment_line", joinColumns = @JoinColumn(name = "appointment_id"))
    @OrderColumn(name = "place")
    private List<AppointmentLine> lines = new ArrayList<>();

    /** Null where no promotion made the price; so is what it would have cost without one. */
    private @Nullable Long promotionId;

    private @Nullable Long listPriceCents;

    /** Of the house rules that the client has agreed to; null where nobody showed her any. */
    private @Nullable Integer rulesVersion;

    private boolean selfBooked;

    protected Appointment() {}

    Appointment(
            SalonId salon,
            ClientId clientId,
            AgreedTerms terms,
            AppointmentState state,
            @Nullable TimeSpan processing,
            Instant writtenAt) {
        this.salonId = salon.value();
        this.clientId = clientId.value();
        this.treatmentId = terms.treatmentId().value();
        this.selectionId = terms.selection().row();
        this.title = terms.title();
        this.priceCents = terms.price().cents();
        this.beforeMinutes = terms.beforeMinutes();
        this.afterMinutes = terms.afterMinutes();
        this.noticeHours = terms.noticeHours();
        this.writtenAt = writtenAt;
        this.startsAt = state.span().start();
        this.endsAt = state.span().end();
        this.processingStartsAt = processing == null ? null : processing.start();
        this.processingEndsAt = processing == null ? null : processing.end();
        this.lines.addAll(terms.lines());
        be(state);
    }

    /** The promotion that made its price, and the price without it; where there is none, it was agreed as it is. */
    void isPricedAs(VisitPrice price) {
        priceCents = price.price().cents();
        promotionId = price.reduced().map(by -> by.promotion().id().value()).orElse(null);
        listPriceCents = price.reduced().map(by -> by.list().cents()).orElse(null);
    }

    void agreedUnder(@Nullable Integer version) {
        rulesVersion = version;
    }

    /** A client has booked it, and not the pro. */
    void bookedByHerself() {
        selfBooked = true;
    }

    /** Whether a promotion made its price. */
    boolean isReduced() {
        return listPriceCents != null;
    }

    /** What it costs, or would cost without a promotion. */
    Money listPrice() {
        return new Money(Objects.requireNonNullElse(listPriceCents, priceCents));
    }

    SelectionId selection() {
        return SelectionId.of(new TreatmentId(treatmentId), selectionId);
    }

    /** The same agreement once more, at another time and as part of the same series; without the promotion of this one. */
    Appointment again(AppointmentState state, Instant writtenAt) {
        AgreedTerms terms = new AgreedTerms(
                new TreatmentId(treatmentId),
                selection(),
                title,
                listPrice(),
                beforeMinutes,
                afterMinutes,
                noticeHours,
                lines);
        Appointment next = new Appointment(
                new SalonId(salonId),
                new ClientId(clientId),
                terms,
                state,
                occupancy().at(state.span().start()).processing(),
                writtenAt);
        next.series = series;
        return next;
    }

    /** Whose it is now: she and the one who had it are one. */
    void isOf(ClientId client) {
        clientId = client.value();
    }

    final void be(AppointmentState state) {
        if (state.start() != null && state.end() != null) {
            moveTo(state.span());
        }
        revision++;
        status = state.status();
        payment = state.payment();
        lateCancellation = state.calledOff().lateCancellation();
        forced = state.forced();
        cancelledBy = state.calledOff().cancelledBy();
        proposed = state.proposed();
        DepositDemand deposit = state.deposit();
        depositCents = deposit == null ? null : deposit.amount().cents();
        depositDueAt = deposit == null ? null : deposit.until();
    }

    AppointmentState state() {
        return new AppointmentState(
                status,
                payment,
                new AppointmentState.CalledOff(cancelledBy, lateCancellation),
                forced,
                startsAt,
                endsAt,
                proposed,
                DepositDemand.stored(depositCents, depositDueAt));
    }

    /** Its processing time goes along, where it still fits in. */
    private void moveTo(TimeSpan span) {
        Occupancy moved =
                Occupancy.of(span.start(), span.length(), occupancy().relative().orElse(null));
        startsAt = span.start();
        endsAt = span.end();
        processingStartsAt =
                moved.processing() == null ? null : moved.processing().start();
        processingEndsAt =
                moved.processing() == null ? null : moved.processing().end();
    }

    /** The time that it takes of the pro. */
    ClientId clientId() {
        return new ClientId(clientId);
    }

    Occupancy occupancy() {
        return new Occupancy(
                new TimeSpan(startsAt, endsAt),
                processingStartsAt == null || processingEndsAt == null
                        ? null
                        : new TimeSpan(processingStartsAt, processingEndsAt));
    }

    AppointmentId id() {
        return new AppointmentId(id);
    }

    /** Whether somebody who cancels at that moment keeps to the notice that was agreed when it was booked. */
    boolean isInTime(Instant cancelled) {
        return new BookingTerms(startsAt, noticeHours, revision).isInTime(cancelled);
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
