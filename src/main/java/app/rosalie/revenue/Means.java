package app.rosalie.revenue;

/** How money changed hands. Stored by name; new means go to the end. */
public enum Means {
    CARD,
    CASH,
    TRANSFER,
    CHEQUE,
    OTHER
}
