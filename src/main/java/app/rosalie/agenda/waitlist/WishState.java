package app.rosalie.agenda.waitlist;

/** What becomes of a wish. Stored by name. */
public enum WishState {
    WAITING,
    /** A slot is offered to her, and she has not answered. */
    OFFERED,
    BOOKED,
    /** Its dates have passed. */
    ENDED,
    WITHDRAWN;

    /** Whether anything can still come of it. */
    public boolean isOpen() {
        return this == WAITING || this == OFFERED;
    }
}
