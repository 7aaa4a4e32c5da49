package app.rosalie.telegram.outbox;

import app.rosalie.telegram.outbox.payload.EditableMessage;
import org.jspecify.annotations.Nullable;

/**
 * One message of a chat that is kept up to date in place, by its name.
 *
 * @param outboxId which message of the outbox it shows, or which is to bring it
 * @param message where it stands; null while it has not arrived
 * @param pinned whether it is to be pinned
 * @param pinnedMessage which message is pinned under this name, perhaps an earlier one; null: none
 */
record LivingMessage(
        long chatId,
        String name,
        long outboxId,
        @Nullable EditableMessage message,
        boolean pinned,
        @Nullable Long pinnedMessage) {

    /** What a step that is about to be sent finds. */
    enum Stage {
        /** The step brings it. */
        TO_BRING,
        /** Another step brings it, and has not yet. */
        AWAITED,
        /** The step writes over it. */
        TO_REFRESH,
        /** It shows the step already, or something newer. */
        SHOWN
    }

    Stage stage(long step) {
        if (outboxId > step) {
            return Stage.SHOWN;
        }
        if (message == null) {
            return outboxId == step ? Stage.TO_BRING : Stage.AWAITED;
        }
        return outboxId == step ? Stage.SHOWN : Stage.TO_REFRESH;
    }

    /** Which message should be pinned, if one. */
    @Nullable
    Long toPin() {
        return pinned && message != null ? message.messageId() : null;
    }
}
