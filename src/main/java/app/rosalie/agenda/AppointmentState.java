package app.rosalie.agenda;

import app.rosalie.agenda.opening.TimeSpan;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that changes in an appointment's life, and what may become of it: each transition answers with the state that follows, or
 * with this one where it refuses. The journal keeps the state from before a change.
 *
 * @param forced the pro has agreed to it although others were there at that time
 * @param start null, like all that follows, in entries of the journal from before it could change
 * @param deposit what was asked for in advance, as long as it has not come; null also where its amount was told by word of mouth
 */
record AppointmentState(
        Status status,
        PaymentState payment,
        @JsonUnwrapped CalledOff calledOff,
        boolean forced,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable Instant proposed,
        @Nullable DepositDemand deposit) {

    /**
     * Who called it off, and whether late; kept flat in the journal.
     *
     * @param cancelledBy null where nobody noted it, or nobody did
     */
    record CalledOff(@Nullable Party cancelledBy, boolean lateCancellation) {

        static final CalledOff NOT = new CalledOff(null, false);
    }

    /** How long a client may be late before she can be marked as not come. */
    static final Duration GRACE = Duration.ofMinutes(10);

    static AppointmentState first(Status status, PaymentState payment, TimeSpan span, boolean forced) {
        return new AppointmentState(status, payment, CalledOff.NOT, forced, span.start(), span.end(), null, null);
    }

    TimeSpan span() {
        return new TimeSpan(Objects.requireNonNull(start), Objects.requireNonNull(end));
    }

    boolean isOpen() {
        return status == Status.REQUESTED || status == Status.CONFIRMED;
    }

    private boolean isAhead(Instant now) {
        return span().start().isAfter(now);
    }

    /** Asked for, and one of the two can still say yes: the pro to that time, or the client to another one proposed. */
    private boolean awaitsAnswer(Instant now) {
        return status == Status.REQUESTED && (isAhead(now) || (proposed != null && proposed.isAfter(now)));
    }

    /** What can be done with it at this moment. */
    Set<VisitAct> possible(Instant now) {
        Set<VisitAct> acts = EnumSet.noneOf(VisitAct.class);
        add(acts, VisitAct.CONFIRM, changes(confirmed(false, now)));
        add(acts, VisitAct.PROPOSE, awaitsAnswer(now));
        add(acts, VisitAct.MOVE, isOpen());
        add(acts, VisitAct.CANCEL, isOpen());
        add(acts, VisitAct.ASK_DEPOSIT, changes(depositAsked(null, now)));
        add(acts, VisitAct.TAKE_DEPOSIT, changes(depositPaid()));
        add(acts, VisitAct.CLOSE_OUT, changes(done(PaymentState.PAID, now)));
        add(acts, VisitAct.SETTLE, status == Status.DONE && payment == PaymentState.BALANCE_DUE);
        add(acts, VisitAct.MARK_MISSED, changes(missed(now)));
        add(acts, VisitAct.MARK_COME, changes(cameAfterAll(false)));
        add(acts, VisitAct.REPEAT, status == Status.CONFIRMED || status == Status.DONE);
        return acts;
    }

    private static void add(Set<VisitAct> acts, VisitAct act, boolean possible) {
        if (possible) {
            acts.add(act);
        }
    }

    private boolean changes(AppointmentState next) {
        return !next.equals(this);
    }

    /** The pro says yes to a request whose start has not come; {@code beside} others. */
    AppointmentState confirmed(boolean beside, Instant now) {
        return status == Status.REQUESTED && isAhead(now) ? agreed(beside) : this;
    }

    /** Agreed; who cancelled, what was proposed and the like belong to the state before. */
    AppointmentState agreed(boolean beside) {
        return new AppointmentState(
                Status.CONFIRMED, payment, CalledOff.NOT, forced || beside, start, end, null, deposit);
    }

    /** Another start than the one asked for, which the client may take; it lies ahead. */
    AppointmentState proposing(Instant other, Instant now) {
        return status == Status.REQUESTED && other.isAfter(now) && !other.equals(start) ? withProposal(other) : this;
    }

    AppointmentState withdrawn() {
        return withProposal(null);
    }

    private AppointmentState withProposal(@Nullable Instant other) {
        return new AppointmentState(status, payment, calledOff, forced, start, end, other, deposit);
    }

    /** Another time for what has no outcome yet. */
    AppointmentState at(TimeSpan span, boolean beside) {
        return isOpen()
                ? new AppointmentState(status, payment, calledOff, beside, span.start(), span.end(), null, deposit)
                : this;
    }

    /** What has no outcome yet is called off. Only the client cancels late, and only what was agreed. */
    AppointmentState cancelled(Party by, boolean inTime) {
        boolean late = by == Party.CLIENT && status == Status.CONFIRMED && !inTime;
        return isOpen()
                ? new AppointmentState(
                        Status.CANCELLED, payment, new CalledOff(by, late), forced, start, end, null, deposit)
                : this;
    }

    /** She did not come: from ten minutes after the start on. */
    AppointmentState missed(Instant now) {
        boolean lateEnough = !span().start().plus(GRACE).isAfter(now);
        return status == Status.CONFIRMED && lateEnough ? becoming(Status.NO_SHOW) : this;
    }

    AppointmentState cameAfterAll(boolean beside) {
        return status == Status.NO_SHOW ? agreed(beside) : this;
    }

    /** She came: from the start on. */
    AppointmentState done(PaymentState paid, Instant now) {
        return status == Status.CONFIRMED && !isAhead(now)
                ? becoming(Status.DONE).owing(paid)
                : this;
    }

    private AppointmentState becoming(Status next) {
        return new AppointmentState(next, payment, CalledOff.NOT, forced, start, end, null, deposit);
    }

    /** A deposit is asked for what was agreed, lies ahead, and for which nothing is owed yet; null: its amount is told otherwise. */
    AppointmentState depositAsked(@Nullable DepositDemand demand, Instant now) {
        return status == Status.CONFIRMED && isAhead(now) && payment == PaymentState.NOTHING_DUE
                ? owing(PaymentState.DEPOSIT_DUE, demand)
                : this;
    }

    private boolean awaitsDeposit() {
        return status == Status.CONFIRMED && payment == PaymentState.DEPOSIT_DUE;
    }

    /** Its slot waits until then; null: however long. */
    AppointmentState depositPutOff(@Nullable Instant until) {
        return awaitsDeposit() && deposit != null ? owing(payment, deposit.waiting(until)) : this;
    }

    /** Nothing is wanted in advance any more. */
    AppointmentState depositWaived() {
        return awaitsDeposit() ? owing(PaymentState.NOTHING_DUE, null) : this;
    }

    /** It may also come too late: what was called off or has lapsed meanwhile stays so. */
    AppointmentState depositPaid() {
        return payment == PaymentState.DEPOSIT_DUE ? depositCame() : this;
    }

    /** The same where nobody waited for it, or not any more. */
    AppointmentState depositCame() {
        boolean unpaid = payment == PaymentState.DEPOSIT_DUE || payment == PaymentState.NOTHING_DUE;
        return unpaid && (status == Status.CONFIRMED || status == Status.CANCELLED || status == Status.EXPIRED)
                ? owing(PaymentState.DEPOSIT_PAID, null)
                : this;
    }

    /** It had lapsed for want of its deposit, which has come, and stands again. */
    AppointmentState reinstated() {
        return status == Status.EXPIRED && payment == PaymentState.DEPOSIT_PAID ? agreed(false) : this;
    }

    /** Nothing is paid any more of what was; a visit for which nothing was paid stands as it stood. */
    AppointmentState refunded() {
        return switch (payment) {
            case PAID, DEPOSIT_PAID, BALANCE_DUE -> owing(PaymentState.REFUNDED);
            case NOTHING_DUE, DEPOSIT_DUE, REFUNDED -> this;
        };
    }

    /** Of a visit that is over, a part of the price is {@code due} still, or nothing any more; what went back is owed by nobody. */
    AppointmentState balanced(boolean due) {
        boolean settles = payment == PaymentState.PAID || payment == PaymentState.BALANCE_DUE;
        return status == Status.DONE && settles ? owing(due ? PaymentState.BALANCE_DUE : PaymentState.PAID) : this;
    }

    private AppointmentState owing(PaymentState next) {
        return owing(next, deposit);
    }

    private AppointmentState owing(PaymentState next, @Nullable DepositDemand demand) {
        return new AppointmentState(status, next, calledOff, forced, start, end, proposed, demand);
    }

    /** Whether it takes up time that the other left free; what is only asked for takes none. */
    boolean takesMoreThan(AppointmentState other) {
        return status.isActive()
                && status != Status.REQUESTED
                && (!other.status().isActive() || (start != null && !start.equals(other.start())));
    }
}
