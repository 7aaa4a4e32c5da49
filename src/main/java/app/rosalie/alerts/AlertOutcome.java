package app.rosalie.alerts;

/** What became of an alert. Stored by name. */
enum AlertOutcome {
    TOLD,
    /** Together with others, in one message. */
    DIGESTED,
    /** Nothing was left to tell: what it was about is gone, or is settled. */
    OUTDATED,
    EXPIRED,
    /** The salon wants none of its kind. */
    OFF,
    /** It could not be put into words, time and again. */
    FAILED,
    /** It had failed, and an operator put it aside. */
    DROPPED
}
