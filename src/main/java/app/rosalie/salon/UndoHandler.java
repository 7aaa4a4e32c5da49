package app.rosalie.salon;

import java.util.Set;

/** A room that can take back what it has written in the {@link Journal}. */
public interface UndoHandler {

    /** The word under which it journals, at most 20 letters; never changes, since entries outlive releases. */
    String kind();

    /** The words for what it does, at most 20 letters each; as lasting as the {@link #kind}. */
    Set<String> verbs();

    /**
     * Whether the subject can be put back to what it was: false where something else stands in the way by now.
     *
     * @param before what the room handed to {@link Journal#write}; empty where the subject did not exist before
     */
    default boolean fits(SalonId salon, long subject, String before) {
        return true;
    }

    /**
     * The same for a group of several entries.
     *
     * @param together all subjects of this kind that are put back with it: they stand in nobody's way
     */
    default boolean fits(SalonId salon, long subject, String before, Set<Long> together) {
        return fits(salon, subject, before);
    }

    /** Puts the subject back to what it was; called only where that {@link #fits}. */
    void restore(SalonId salon, long subject, String before);
}
