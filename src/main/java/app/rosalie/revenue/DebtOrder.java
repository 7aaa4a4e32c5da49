package app.rosalie.revenue;

/** Whose debt stands first. New ones go to the end: buttons carry them. */
public enum DebtOrder {
    BIGGEST,
    OLDEST
}
