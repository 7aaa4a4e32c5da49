package app.rosalie.playground;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message of one chat, as it stands now.
 *
 * @param silent whether the phone made no sound
 */
record Message(
        int id,
        Person author,
        boolean fromBot,
        Instant date,
        @Nullable Instant edited,
        boolean deleted,
        boolean silent,
        Body body,
        Keyboard keyboard) {

    Message changed(Body newBody, Keyboard newKeyboard, Instant now) {
        return new Message(id, author, fromBot, date, now, deleted, silent, newBody, newKeyboard);
    }

    Message gone() {
        return new Message(id, author, fromBot, date, edited, true, silent, body, keyboard);
    }

    boolean isLike(Body otherBody, Keyboard otherKeyboard) {
        return body.equals(otherBody) && keyboard.equals(otherKeyboard);
    }
}
