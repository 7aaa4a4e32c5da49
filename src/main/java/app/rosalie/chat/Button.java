package app.rosalie.chat;

import app.rosalie.chat.action.Action;
import java.net.URI;

/** One thing to press. Labels are plain text, never markup. */
public sealed interface Button {

    String label();

    /** Comes back as {@link Heard.Press} with the same action. */
    record Press(String label, Action action, Tone tone) implements Button {}

    /** Opens a page outside the chat. */
    record Link(String label, URI uri) implements Button {}

    /** Puts a text of at most 256 characters on the phone's clipboard. */
    record Copy(String label, String text) implements Button {}

    /** How a press feels before it is made; never the only sign of what it does. */
    enum Tone {
        PLAIN,
        MAIN,
        GOOD,
        DANGER
    }

    static Press of(String label, Action action) {
        return new Press(label, action, Tone.PLAIN);
    }

    static Press main(String label, Action action) {
        return new Press(label, action, Tone.MAIN);
    }

    static Press good(String label, Action action) {
        return new Press(label, action, Tone.GOOD);
    }

    static Press danger(String label, Action action) {
        return new Press(label, action, Tone.DANGER);
    }
}
