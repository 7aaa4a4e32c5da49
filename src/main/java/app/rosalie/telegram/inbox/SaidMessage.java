package app.rosalie.telegram.inbox;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The message by which something was said, as far as it takes to know it again.
 *
 * @param hash of its words, which are not kept
 * @param album what the pictures of an album have in common, each of which is a message of its own
 * @param edited whether it was there before, perhaps with the same words: a preview that has come is an edit to Telegram
 */
record SaidMessage(long id, int hash, @Nullable String album, boolean edited) {

    private static final int LONGEST_ALBUM = 64;

    static SaidMessage of(JsonNode message, boolean edited) {
        String album = message.path("media_group_id").asString("");
        return new SaidMessage(
                message.path("message_id").asLong(0),
                MessageContent.words(message).hashCode(),
                album.isEmpty() || album.length() > LONGEST_ALBUM ? null : album,
                edited);
    }
}
