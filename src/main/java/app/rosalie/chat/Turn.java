package app.rosalie.chat;

import app.rosalie.chat.question.Question;
import app.rosalie.chat.words.Voice;
import app.rosalie.salon.Clientele;
import org.jspecify.annotations.Nullable;

/**
 * One turn as the rooms see it: whose it is, in which voice she is answered, and the question that was open.
 *
 * @param standing what stood before her when she spoke
 */
public record Turn(Account account, Voice voice, Standing standing) {

    /** What the last screen asked for, or null. */
    public @Nullable Question asked() {
        return standing.asked();
    }

    /** The same below a screen that asks this. */
    Turn below(@Nullable Question question) {
        return new Turn(account, voice, new Standing(question, standing.offered(), standing.setAside()));
    }

    Turn about(Clientele clientele) {
        return new Turn(account, voice.about(clientele), standing);
    }
}
