package app.rosalie.alerts;

import java.time.Duration;

/** What the pro is told without having asked: each kind can be chosen apart. Stored by name. */
public enum AlertKind {
    /** A client asks for an appointment. */
    REQUEST(AlertVolume.SOUND, Duration.ofDays(3)),
    /** A request that will lapse soon. */
    REQUEST_EXPIRING(AlertVolume.SOUND, Duration.ofHours(12)),
    /** A request has lapsed. */
    REQUEST_EXPIRED(AlertVolume.SILENT, Duration.ofDays(1)),
    /** A client has booked. */
    BOOKING(AlertVolume.SILENT, Duration.ofDays(3)),
    CANCELLATION(AlertVolume.SOUND, Duration.ofDays(2)),
    MOVE(AlertVolume.SILENT, Duration.ofDays(2)),
    DEPOSIT_RECEIVED(AlertVolume.SILENT, Duration.ofDays(2)),
    /** A deposit was asked for and has not come within a day. */
    DEPOSIT_OVERDUE(AlertVolume.SILENT, Duration.ofDays(2)),
    /** A visit is called off for which money had been paid. */
    DEPOSIT_TO_RETURN(AlertVolume.SILENT, Duration.ofDays(3)),
    REVIEW(AlertVolume.SILENT, Duration.ofDays(3)),
    GOAL_REACHED(AlertVolume.SILENT, Duration.ofDays(1)),
    /** What the day will bring. */
    MORNING(AlertVolume.SILENT, Duration.ofHours(4)),
    /** How the day was, and what is left to close out. */
    EVENING(AlertVolume.SILENT, Duration.ofHours(4));

    private final AlertVolume usual;
    private final Duration lifetime;

    AlertKind(AlertVolume usual, Duration lifetime) {
        this.usual = usual;
        this.lifetime = lifetime;
    }

    /** How it is told as long as the salon has chosen nothing else. */
    public AlertVolume usual() {
        return usual;
    }

    /** Whether it is a message of its own, however many others there are. */
    boolean standsAlone() {
        return this == MORNING || this == EVENING;
    }

    /** How long after it was due it is still worth telling. */
    Duration lifetime() {
        return lifetime;
    }
}
