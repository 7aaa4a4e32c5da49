package app.rosalie.revenue;

import app.rosalie.revenue.RevenueSettings.Limit;
import app.rosalie.salon.SalonId;
import java.time.Instant;

/**
 * What has become of a salon's money and of its goals. Published by Spring's own events within the transaction that writes it, to
 * listeners in the same thread: who listens can still make it fail, and must look up what he tells, since it may have changed by
 * then. An undo is published by the journal, as {@link app.rosalie.salon.ChangeUndone}.
 */
public sealed interface RevenueEvent {

    SalonId salon();

    /** When it was written. */
    Instant at();

    /** Money came in: for a visit, as its deposit, as a tip, or for a voucher. */
    record PaymentTaken(SalonId salon, PaymentId payment, Instant at) implements RevenueEvent {}

    /** It was another amount, or came by another method, than was noted; or it never was. */
    record PaymentCorrected(SalonId salon, PaymentId payment, Instant at) implements RevenueEvent {}

    /**
     * Money went back, all of it or a part.
     *
     * @param payment by which it had come in
     */
    record PaymentRefunded(SalonId salon, PaymentId payment, Instant at) implements RevenueEvent {}

    record VoucherSold(SalonId salon, VoucherId voucher, Instant at) implements RevenueEvent {}

    /** It is for somebody else now, or for nobody in particular. */
    record VoucherDedicated(SalonId salon, VoucherId voucher, Instant at) implements RevenueEvent {}

    /**
     * A visit was paid with it, in whole or in part.
     *
     * @param payment the line of the receipts book, which brings no money
     */
    record VoucherUsed(SalonId salon, VoucherId voucher, PaymentId payment, Instant at) implements RevenueEvent {}

    /** It holds from its month or year on; another one for the same may have stood there. */
    record GoalSet(SalonId salon, GoalId goal, Instant at) implements RevenueEvent {}

    /** From its month or year on there is none any more. */
    record GoalRemoved(SalonId salon, GoalId goal, Instant at) implements RevenueEvent {}

    /**
     * Takings were below the goal, and a payment, or the correction of one, has brought them there or beyond. Once for each
     * crossing: again only where they had fallen below it since. A goal that is set lower than takings is crossed by nothing.
     *
     * @param period the month or year whose takings they are; not the running one where a payment of the past was corrected
     */
    record GoalReached(SalonId salon, GoalId goal, Period period, Instant at) implements RevenueEvent {}

    /** A payment, or the correction of one, has brought the takings of a year near a limit of the state, or beyond it. */
    record LimitNeared(SalonId salon, Limit limit, int year, Instant at) implements RevenueEvent {}
}
