package app.rosalie.salon;

/** What a salon lives from. Stored by name; new trades go to the end. */
public enum Trade {
    HAIR,
    NAILS,
    MASSAGE,
    BEAUTY,
    BARBER,
    OTHER
}
