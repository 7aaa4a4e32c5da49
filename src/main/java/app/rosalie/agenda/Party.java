package app.rosalie.agenda;

/** Who of the two did it. Stored by name. */
public enum Party {
    CLIENT,
    PRO
}
