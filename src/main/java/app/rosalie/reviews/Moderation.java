package app.rosalie.reviews;

/** Whether somebody has complained of a review, and what became of it. Stored by name. */
public enum Moderation {
    NONE,
    /** Its salon has reported it; it counts until that is decided. */
    REPORTED,
    /** It has been looked at and stays. */
    KEPT,
    /** It has been looked at, is no longer shown and counts no more. */
    HIDDEN
}
