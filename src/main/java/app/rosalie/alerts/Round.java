package app.rosalie.alerts;

import java.time.LocalTime;

/** What happens once a day at a salon's own time. Stored by name. */
public enum Round {
    /** What the day will bring. */
    MORNING(AlertKind.MORNING, LocalTime.of(8, 0)),
    /** How the day was, and what is left to close out. */
    EVENING(AlertKind.EVENING, LocalTime.of(19, 30));

    private final AlertKind kind;
    private final LocalTime usual;

    Round(AlertKind kind, LocalTime usual) {
        this.kind = kind;
        this.usual = usual;
    }

    public AlertKind kind() {
        return kind;
    }

    /** On the salon's wall clock, as long as it has chosen no other time. */
    public LocalTime usual() {
        return usual;
    }
}
