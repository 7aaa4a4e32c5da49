package app.rosalie.playground.state;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A reply keyboard as it stands below a chat.
 *
 * @param messageId of the message that brought it
 * @param folded whether it is out of sight, since it was meant for one time and has been used
 */
public record KeyboardBelow(int messageId, ReplyKeyboard keyboard, boolean folded) {

    KeyboardBelow used() {
        return new KeyboardBelow(messageId, keyboard, folded || keyboard.oneTime());
    }

    /** For the phone. */
    public ObjectNode shown() {
        return keyboard.shown().put("messageId", messageId).put("folded", folded);
    }

    ObjectNode stored() {
        return keyboard.json().put("message_id", messageId).put("folded", folded);
    }

    static KeyboardBelow read(JsonNode json) {
        return new KeyboardBelow(
                json.path("message_id").asInt(),
                ReplyKeyboardReader.read(json),
                json.path("folded").asBoolean(false));
    }
}
