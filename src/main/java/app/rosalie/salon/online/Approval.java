package app.rosalie.salon.online;

/** Whose bookings wait for the professional's yes. Stored by name. */
public enum Approval {
    /** Every client is booked at once. */
    NOBODY,
    /** Those who did not come three times. */
    POOR_HISTORY,
    /** These, and whoever has not been there yet and has written herself into the book. */
    NEW_CLIENTS,
    EVERYBODY
}
