package app.rosalie.chat.question;

import app.rosalie.chat.action.Action;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

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

    /** Whether its screen offers something that may be pressed in words: « oui », « la deuxième ». */
    default boolean isAnsweredInWords() {
        return false;
    }

    /** The press that shows its screen again, so that it can be taken up after something else; null where there is none. */
    default @Nullable Action shownBy() {
        return null;
    }

    /** Whether it can be taken up again after something else. */
    default boolean canWait() {
        return shownBy() != null;
    }

    /** Whether it only remembers what a screen was about: what is typed below it is free text. */
    default boolean asksNothing() {
        return false;
    }
}
