package app.rosalie.revenue;

/** What money was for. Stored by name. A tip is kept apart from takings. */
public enum PaymentKind {
    VISIT,
    DEPOSIT,
    TIP,
    REFUND,
    /** A gift voucher was sold. */
    VOUCHER
}
