package app.rosalie.chat;

import app.rosalie.chat.action.Action;
import app.rosalie.chat.words.Phrase;
import app.rosalie.chat.words.Voice;
import java.net.URI;

/** One thing to press. Labels are plain text, never markup. */
public sealed interface Button {

    String label();

    /** Comes back as {@link Heard.Press} with the same action. */
    record Press(String label, Action action, Tone tone) implements Button {

        /** The one that is pressed most. */
        public Press main() {
            return new Press(label, action, Tone.MAIN);
        }

        /** The one that settles something. */
        public Press good() {
            return new Press(label, action, Tone.GOOD);
        }

        /** The one that takes something away. */
        public Press danger() {
            return new Press(label, action, Tone.DANGER);
        }
    }

    /** Opens a page outside the chat. */
    record Link(String label, URI uri) implements Button {}

    /** Puts a text of at most {@value #LONGEST} characters on the phone's clipboard. */
    record Copy(String label, String text) implements Button {

        public static final int LONGEST = 256;
    }

    /**
     * Shares the speaker's own card, heard as {@link Heard.Contact} with {@code own}. It stands below the chat in the place of the
     * phone's keyboard, so that no other button can be on its screen; she may type as well.
     */
    record ShareContact(String label) implements Button {}

    /** How a press feels before it is made; never the only sign of what it does. */
    enum Tone {
        PLAIN,
        MAIN,
        GOOD,
        DANGER
    }

    /** A plain button whose label is worded already. */
    static Press of(String label, Action action) {
        return new Press(label, action, Tone.PLAIN);
    }

    /** A plain button whose label is a phrase of this voice. */
    static Press of(Voice voice, Phrase label, Action action, Object... arguments) {
        return of(voice.plain(label, arguments), action);
    }
}
