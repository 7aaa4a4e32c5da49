package app.rosalie.revenue;

/** What money was for. Stored by name. A tip is kept apart from takings, and so is what goes back of one. */
public enum PaymentKind {
    VISIT,
    DEPOSIT,
    TIP,
    REFUND,
    TIP_REFUND,
    /** Something was sold without a visit: a product, or a service to whoever walked in. */
    SALE,
    /** A gift voucher was sold. */
    VOUCHER;

    boolean isTip() {
        return this == TIP || this == TIP_REFUND;
    }

    /** Money went back. */
    boolean isRefund() {
        return this == REFUND || this == TIP_REFUND;
    }
}
