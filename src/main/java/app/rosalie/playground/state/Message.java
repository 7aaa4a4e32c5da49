package app.rosalie.playground.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message of one chat, as it stands now.
 *
 * @param author null for the bot
 * @param edited when it was changed last, or null
 * @param silent whether the phone made no sound
 */
public record Message(
        int id,
        @Nullable Person author,
        Instant date,
        @Nullable Instant edited,
        boolean deleted,
        boolean silent,
        EditableContent content) {

    public boolean fromBot() {
        return author == null;
    }

    public MessageBody body() {
        return content.body();
    }

    public Keyboard keyboard() {
        return content.keyboard();
    }

    /** The same with another content. */
    public Message changed(EditableContent newContent, Instant now) {
        return new Message(id, author, date, now, deleted, silent, newContent);
    }

    Message gone() {
        return new Message(id, author, date, edited, true, silent, content);
    }
}
