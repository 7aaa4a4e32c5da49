package app.rosalie.agenda.waitlist;

/** What becomes of an offer. Stored by name. */
public enum OfferState {
    OPEN,
    TAKEN,
    REFUSED,
    /** She has not answered in time. */
    EXPIRED,
    /** Somebody else has the time. */
    LOST,
    /** It was taken back before she answered. */
    WITHDRAWN,
    /** She has shut Rosalie out, and does not hear of it. */
    UNREACHED
}
