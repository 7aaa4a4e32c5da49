package app.rosalie.agenda.waitlist;

/** What becomes of a wish. Stored by name. */
public enum WishState {
    WAITING,
    /** A slot is offered to her, and she has not answered. */
    OFFERED,
    BOOKED,
    /** Its dates have passed. */
    ENDED,
    WITHDRAWN,
    /** She takes what was offered to her, and the pro has yet to say yes. */
    ASKED;

    /** Whether anything can still come of it. */
    public boolean isOpen() {
        return this == WAITING || this == OFFERED || this == ASKED;
    }
}
