package app.rosalie.chat;

import org.jspecify.annotations.Nullable;

/**
 * What one turn answers: a screen, a toast, both, or nothing.
 *
 * @param screen replaces the pressed message in place, or follows what was typed
 * @param toast plain text of at most 200 characters, shown for a moment over the chat after a press; put above the screen
 *     where nothing was pressed is the room's own business
 */
public record Reply(@Nullable Screen screen, @Nullable String toast) {

    public static Reply show(Screen screen) {
        return new Reply(screen, null);
    }

    public static Reply silence() {
        return new Reply(null, null);
    }

    public Reply toast(String text) {
        return new Reply(screen, text);
    }
}
