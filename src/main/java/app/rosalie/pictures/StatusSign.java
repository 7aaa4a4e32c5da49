package app.rosalie.pictures;

/**
 * How a visit, a stretch of time or a day stands, on a page of the agenda. Each is drawn in a colour and a shape of its own,
 * never by colour alone.
 */
public enum StatusSign {
    /** Sage with a full edge. */
    CONFIRMED,
    /** Amber with a dashed edge and border; on a month's page a dot. */
    TO_CONFIRM,
    /** Indigo with an edge of beads, and a coin where there is room. */
    PAYMENT,
    /** Amber with an edge like an hourglass, and an hourglass where there is room: over, and not closed out yet. */
    TO_CLOSE_OUT,
    /** A quiet sage with a thin edge, and a tick where there is room. */
    DONE,
    /** Grey with a hollow edge, and a crossed circle where there is room: nobody came. */
    MISSED,
    /** Coral with an edge broken in the middle, the title struck through. */
    CANCELLED,
    /** Hatched: a stretch of time or a day, never a visit. */
    CLOSED,
    /** A day's bar filled to its end in sage, with a tick: for a month's page only. */
    FULL,
    /** Plum with an edge of two thin lines and a dashed border: time that is kept for somebody who has yet to say yes. */
    HELD;

    /** Whether a visit can stand so. */
    public boolean isOfAVisit() {
        return switch (this) {
            case CONFIRMED, TO_CONFIRM, PAYMENT, TO_CLOSE_OUT, DONE, MISSED, CANCELLED, HELD -> true;
            case CLOSED, FULL -> false;
        };
    }
}
