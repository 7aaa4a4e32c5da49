package app.rosalie.salon;

/** Who may book a treatment without asking the professional. */
public enum Audience {
    EVERYBODY,
    /** Whoever stands in the salon's book. */
    KNOWN_CLIENTS
}
