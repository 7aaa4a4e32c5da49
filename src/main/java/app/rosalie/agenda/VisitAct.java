package app.rosalie.agenda;

/** What can be done with a visit. Whether it can be at this moment, {@link Visit#possible} says; the aggregate refuses by itself. */
public enum VisitAct {
    /** Say yes to a request. */
    CONFIRM,
    /** Propose another time to who has asked for it. */
    PROPOSE,
    MOVE,
    CANCEL,
    ASK_DEPOSIT,
    TAKE_DEPOSIT,
    /** Note that the client came, and what she paid. */
    CLOSE_OUT,
    /** Take what is still owed for it, or let it be. */
    SETTLE,
    /** Note that she did not come. */
    MARK_MISSED,
    /** Note that she came after all. */
    MARK_COME,
    /** Book it again every so many weeks. */
    REPEAT
}
