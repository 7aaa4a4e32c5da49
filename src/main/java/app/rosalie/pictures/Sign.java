package app.rosalie.pictures;

/** What a mark on a page of the diary means. Each is drawn in a colour and a shape of its own, never by colour alone. */
public enum Sign {
    /** Sage with a full edge. */
    CONFIRMED,
    /** Amber within a dashed line; on a month's page a dot. */
    TO_CONFIRM,
    /** Indigo with a coin. */
    PAYMENT,
    /** A quiet sage with a tick. */
    DONE,
    /** Grey with a crossed circle: nobody came. */
    MISSED,
    /** Coral and struck through. */
    CANCELLED,
    /** Hatched: a stretch of time or a day, never a visit. */
    CLOSED,
    /** A day's bar filled to its end in sage, with a tick: for a month's page only. */
    FULL;

    boolean isOfAVisit() {
        return switch (this) {
            case CONFIRMED, TO_CONFIRM, PAYMENT, DONE, MISSED, CANCELLED -> true;
            case CLOSED, FULL -> false;
        };
    }
}
