package app.rosalie.agenda;

/** Where an appointment stands. Stored by name. */
public enum Status {
    REQUESTED,
    CONFIRMED,
    DONE,
    NO_SHOW,
    CANCELLED,
    EXPIRED;

    /** Whether it takes up its time: what is asked for, agreed or past does; what fell through does not. */
    public boolean isActive() {
        return this == REQUESTED || this == CONFIRMED || this == DONE;
    }
}
