package app.rosalie.library;

/** A fact about a salon that a guide answers to. */
public enum Concern {
    /** A weekday stays empty. */
    QUIET_DAYS,
    /** Clients do not come. */
    NO_SHOWS,
    /** Clients cancel too late for somebody else to come. */
    LATE_CANCELLATIONS,
    /** Clients have not come for long. */
    INACTIVE_CLIENTS,
    /** What a visit is worth. */
    AVERAGE_VISIT,
    FEW_REVIEWS,
    UNANSWERED_REVIEWS,
    /** At this pace the month will not reach its goal. */
    GOAL_BEHIND,
    /** Clients leave without their next appointment. */
    NO_NEXT_VISIT,
    /** The year's takings are near a limit of the state. */
    THRESHOLD_NEAR,
    /** Few come for the first time. */
    NEW_CLIENTS
}
