package app.rosalie.telegram.outbox;

import org.jspecify.annotations.Nullable;

/**
 * A press that waits for its one answer.
 *
 * @param place the message whose button was pressed; null where Telegram does not say
 */
public record PendingPress(String callbackId, @Nullable EditableMessage place) {}
