package app.rosalie.chat;

import app.rosalie.chat.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * What one turn answers: a screen, a toast, both, or nothing; and, if there is one, a file.
 *
 * @param screen replaces the pressed message in place, unless that is a living one ({@link Messenger#pushLiving}) or it asks for
 *     her card ({@link Button.ShareContact}): then it follows like what was typed
 * @param toast plain text of at most 200 characters, shown for a moment over the chat after a press; put above the screen
 *     where nothing was pressed is the room's own business
 * @param document follows the screen as a message of its own, without buttons, so that the screen stays the one to press on
 * @param invoice a bill that follows the screen as a message of its own, or null
 * @param setAside what was asked before and waits until this is done; or null where nothing new waits
 */
public record Reply(
        @Nullable Screen screen,
        @Nullable String toast,
        @Nullable Document document,
        @Nullable Invoice invoice,
        @Nullable Question setAside) {

    public static Reply show(Screen screen) {
        return new Reply(screen, null, null, null, null);
    }

    public static Reply silence() {
        return new Reply(null, null, null, null, null);
    }

    public Reply toast(String text) {
        return new Reply(screen, text, document, invoice, setAside);
    }

    public Reply with(Document file) {
        return new Reply(screen, toast, file, invoice, setAside);
    }

    public Reply with(Invoice bill) {
        return new Reply(screen, toast, document, bill, setAside);
    }

    /** This, in place of what was asked before, which waits. */
    public Reply settingAside(Question before) {
        return new Reply(screen, toast, document, invoice, before);
    }

    /** The same with another screen. */
    public Reply showing(Screen other) {
        return new Reply(other, toast, document, invoice, setAside);
    }
}
