package app.rosalie.salon;

/** A room that can take back what it has written in the {@link Journal}. */
public interface Undoer {

    /** The word under which it journals, at most 20 letters; never changes, since entries outlive releases. */
    String kind();

    /**
     * Puts the subject back to what it was.
     *
     * @param before what the room handed to {@link Journal#write}; empty where the subject did not exist before
     * @return false where something else stands in the way by now; nothing is changed then
     */
    boolean restore(SalonId salon, long subject, String before);
}
