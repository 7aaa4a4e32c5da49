package app.rosalie.telegram.outbox.payload;

import org.jspecify.annotations.Nullable;

/**
 * A message that can be written over.
 *
 * @param photo which photo it holds, by Telegram's unique id; null: it is a text
 */
public record EditableMessage(long messageId, @Nullable String photo) {}
