package app.rosalie.playground.state;

import app.rosalie.playground.http.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What comes with a new message beside its words: buttons on it, or something about the keyboard below the chat. */
public sealed interface ReplyMarkup {

    /** The buttons on the message itself. */
    default Keyboard buttons() {
        return Keyboard.NONE;
    }

    /** Buttons on the message, or none. */
    record Inline(Keyboard buttons) implements ReplyMarkup {}

    /** Keys below the chat. */
    record Below(ReplyKeyboard keyboard) implements ReplyMarkup {}

    /** No keys below the chat any more. */
    record Remove() implements ReplyMarkup {}

    /** The phone answers this message. */
    record ForceReply() implements ReplyMarkup {}

    /** @throws Refusal where the server would refuse it */
    static ReplyMarkup read(@Nullable JsonNode markup) {
        if (markup != null && markup.isObject() && !markup.has("inline_keyboard")) {
            if (markup.has("keyboard")) {
                return new Below(ReplyKeyboardReader.read(markup));
            }
            if (markup.path("remove_keyboard").asBoolean(false)) {
                return new Remove();
            }
            if (markup.path("force_reply").asBoolean(false)) {
                return new ForceReply();
            }
        }
        return new Inline(KeyboardReader.read(markup, false));
    }
}
