package app.rosalie.agenda;

/** What is owed for an appointment; apart from its {@link Status}. Stored by name. */
public enum PaymentState {
    NOTHING_DUE,
    DEPOSIT_DUE,
    DEPOSIT_PAID,
    PAID,
    REFUNDED,
    /** The visit is over, and a part of its price is still to come. */
    BALANCE_DUE
}
