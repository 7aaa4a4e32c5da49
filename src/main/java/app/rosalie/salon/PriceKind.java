package app.rosalie.salon;

/** How a treatment's price is meant. */
public enum PriceKind {
    /** What is paid. */
    FIXED,
    /** The least that is paid. */
    FROM
}
