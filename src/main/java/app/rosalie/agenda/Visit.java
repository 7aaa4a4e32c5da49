package app.rosalie.agenda;

import app.rosalie.agenda.opening.Occupancy;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.selection.SelectionId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as it is read: with its client's name, and what was promised when it was booked.
 *
 * @param note the pro's own words about it, or empty
 * @param series shared by visits that repeat each other, or null
 */
public record Visit(
        AppointmentId id,
        Client client,
        Agreed agreed,
        Occupancy occupancy,
        State state,
        String note,
        @Nullable SeriesId series) {

    Visit(
            long id,
            Client client,
            Agreed agreed,
            TimeSpan span,
            @Nullable Instant processingFrom,
            @Nullable Instant processingTo,
            State state,
            String note,
            @Nullable Long series) {
        this(
                new AppointmentId(id),
                client,
                agreed,
                new Occupancy(
                        span,
                        processingFrom == null || processingTo == null
                                ? null
                                : new TimeSpan(processingFrom, processingTo)),
                state,
                note,
                series == null ? null : new SeriesId(series));
    }

    /** Who comes, as she is called by now. */
    public record Client(ClientId id, String name) {

        Client(long id, String name) {
            this(new ClientId(id), name);
        }
    }

    /**
     * What was promised when it was booked.
     *
     * @param treatmentId the first of its treatments
     * @param selection all of it, as it can be booked again
     * @param title its name at that time
     * @param before kept free before it
     * @param after kept free behind it
     * @param selfBooked by the client, in Telegram
     */
    public record Agreed(
            TreatmentId treatmentId,
            SelectionId selection,
            String title,
            Money price,
            Duration before,
            Duration after,
            boolean selfBooked) {

        Agreed(
                long treatmentId,
                @Nullable Long selectionId,
                String title,
                long priceCents,
                int beforeMinutes,
                int afterMinutes,
                boolean selfBooked) {
            this(
                    new TreatmentId(treatmentId),
                    SelectionId.of(new TreatmentId(treatmentId), selectionId),
                    title,
                    new Money(priceCents),
                    Duration.ofMinutes(beforeMinutes),
                    Duration.ofMinutes(afterMinutes),
                    selfBooked);
        }
    }

    /**
     * What has become of it so far.
     *
     * @param cancellation null unless it is cancelled
     * @param proposed another start that the pro has proposed and that awaits the client's word, or null
     * @param deposit what was asked for in advance and has not come, or null; null too where its amount was never written
     */
    public record State(
            Status status,
            PaymentState payment,
            @Nullable Cancellation cancellation,
            @Nullable Instant proposed,
            @Nullable DepositDemand deposit) {

        State(
                Status status,
                PaymentState payment,
                @Nullable Party cancelledBy,
                boolean lateCancellation,
                @Nullable Instant proposed,
                @Nullable Long depositCents,
                @Nullable Instant depositDueAt) {
            this(
                    status,
                    payment,
                    status == Status.CANCELLED ? new Cancellation(cancelledBy, lateCancellation) : null,
                    proposed,
                    DepositDemand.stored(depositCents, depositDueAt));
        }
    }

    /**
     * @param by null where nobody noted it
     * @param late by the client, with less notice than was agreed when it was booked
     */
    public record Cancellation(@Nullable Party by, boolean late) {}

    public ClientId clientId() {
        return client.id();
    }

    public String clientName() {
        return client.name();
    }

    public TreatmentId treatmentId() {
        return agreed.treatmentId();
    }

    public SelectionId selection() {
        return agreed.selection();
    }

    public String title() {
        return agreed.title();
    }

    public Money price() {
        return agreed.price();
    }

    public Duration before() {
        return agreed.before();
    }

    public Duration after() {
        return agreed.after();
    }

    /** Whether its client has booked it, and not the pro. */
    public boolean isSelfBooked() {
        return agreed.selfBooked();
    }

    /** From its start to its end. */
    public TimeSpan span() {
        return occupancy.span();
    }

    /** Included. */
    public Instant start() {
        return span().start();
    }

    /** Excluded. */
    public Instant end() {
        return span().end();
    }

    public Status status() {
        return state.status();
    }

    public PaymentState payment() {
        return state.payment();
    }

    public @Nullable Cancellation cancellation() {
        return state.cancellation();
    }

    public @Nullable Instant proposed() {
        return state.proposed();
    }

    /** What was asked for in advance and has not come; empty too where its amount was never written. */
    public Optional<DepositDemand> deposit() {
        return Optional.ofNullable(state.deposit());
    }

    /** It was agreed, and lapsed because what was asked for in advance did not come in time. */
    public boolean lapsedUnpaid() {
        return status() == Status.EXPIRED
                && (payment() == PaymentState.DEPOSIT_DUE || payment() == PaymentState.DEPOSIT_PAID);
    }

    /** What can be done with it at this moment. */
    public Set<VisitAct> possible(Instant now) {
        return new AppointmentState(
                        status(),
                        payment(),
                        AppointmentState.CalledOff.NOT,
                        false,
                        start(),
                        end(),
                        proposed(),
                        state.deposit())
                .possible(now);
    }

    /** Agreed upon and begun: its outcome is waited for. */
    public boolean awaitsOutcome(Instant now) {
        return status() == Status.CONFIRMED && !start().isAfter(now);
    }

    /** Asked for, and one of the two can still say yes: the pro to that time, or the client to another one proposed. */
    public boolean awaitsAnswer(Instant now) {
        Instant other = proposed();
        return status() == Status.REQUESTED && (start().isAfter(now) || (other != null && other.isAfter(now)));
    }

    /** Asked for or agreed, and without an outcome: it can be moved or cancelled. */
    public boolean isOpen() {
        return status() == Status.REQUESTED || status() == Status.CONFIRMED;
    }
}
