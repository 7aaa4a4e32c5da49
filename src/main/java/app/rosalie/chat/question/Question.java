package app.rosalie.chat.question;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What the next typed text will be taken for, with what was gathered so far. One sealed family a room. Kept as JSON by the
 * chat's one row; a change of a record's components only makes questions in flight expire.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS, property = "asks")
public interface Question {

    /**
     * Whether it stands below buttons for whoever would rather type: what is typed may as well be about something else, and is
     * taken for that where it plainly is.
     */
    default boolean asksInPassing() {
        return false;
    }

    /** Whether it only remembers what a screen was about: what is typed below it is free text. */
    default boolean asksNothing() {
        return false;
    }
}
