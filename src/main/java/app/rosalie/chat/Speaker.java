package app.rosalie.chat;

import app.rosalie.chat.action.Action;
import app.rosalie.chat.question.Question;
import app.rosalie.chat.words.Phrase;
import app.rosalie.chat.words.Voice;
import org.jspecify.annotations.Nullable;

/** Who speaks in a turn, as far as Rosalie knows her. */
public sealed interface Speaker permits Pro, SalonClient, Stranger {

    Turn turn();

    default Voice voice() {
        return turn().voice();
    }

    /** A plain button whose label is a phrase of her voice. */
    default Button.Press button(Phrase label, Action action, Object... arguments) {
        return Button.of(voice(), label, action, arguments);
    }

    /** What the last screen asked for, or null. */
    default @Nullable Question asked() {
        return turn().asked();
    }
}
