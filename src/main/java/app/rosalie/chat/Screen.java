package app.rosalie.chat;

import app.rosalie.chat.question.Question;
import app.rosalie.pictures.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a person sees at once. Immutable, and free of Telegram's types.
 *
 * @param html the text, in Telegram's HTML subset, every foreign word in it escaped
 * @param rows the buttons, at most three a row where a label is a word or more
 * @param picture drawn above the text, or null
 * @param question what the next typed text answers, or null where typing answers nothing
 */
public record Screen(
        String html,
        List<List<Button>> rows,
        @Nullable Picture picture,
        @Nullable Question question) {

    public Screen {
        if (html.isBlank()) {
            throw new IllegalArgumentException("A screen says something");
        }
        rows = rows.stream().map(List::copyOf).toList();
    }
}
