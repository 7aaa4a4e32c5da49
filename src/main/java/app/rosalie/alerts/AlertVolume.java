package app.rosalie.alerts;

/** How loud a kind of alert is. Stored by name. */
public enum AlertVolume {
    SOUND,
    /** It arrives, and the phone stays still. */
    SILENT,
    OFF
}
