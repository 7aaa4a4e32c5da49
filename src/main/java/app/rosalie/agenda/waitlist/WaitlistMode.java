package app.rosalie.agenda.waitlist;

/** How a salon gives a freed slot to those who wait for it. Stored by name. */
public enum WaitlistMode {
    /** The pro is told who waits, and chooses: as long as the salon has said nothing else. */
    CHOOSE,
    /** One after the other, as they have registered. */
    FIRST,
    /** All at once; the first who takes it has it. */
    ALL
}
