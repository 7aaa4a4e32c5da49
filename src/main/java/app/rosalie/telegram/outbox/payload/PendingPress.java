package app.rosalie.telegram.outbox.payload;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A press that waits for its one answer: the Bot API's callback query.
 *
 * @param message the one whose button was pressed; null where Telegram does not say
 */
public record PendingPress(
        String callbackId, @JsonProperty("place") @Nullable EditableMessage message) {

    /** The same, answered by a message of its own. */
    public PendingPress answeredAnew() {
        return new PendingPress(callbackId, null);
    }
}
