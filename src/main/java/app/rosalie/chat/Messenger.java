package app.rosalie.chat;

import java.util.Collection;
import java.util.Set;

/** The way out for what nobody asked for at this moment. */
public interface Messenger {

    /**
     * Hands a screen to the outbox within the caller's transaction: it is sent once that commits, and not otherwise. Nothing
     * is promised about a chat that has blocked the bot. Her card ({@link Button.ShareContact}) is asked for in answers only.
     */
    void push(long chatId, Screen screen, Urgency urgency);

    /**
     * Like {@link #push}, and from now on the message is the chat's living one of this name: {@link #refreshLiving} writes over
     * it, and a press on it is answered by a message of its own. An earlier one of this name becomes a message like any other:
     * it stays as it is, and is pinned no more.
     *
     * @param name of at most 40 characters, the same every day
     * @param pinned whether it is pinned, without a sound, once it has arrived; where Telegram refuses, it is left at that
     */
    void pushLiving(long chatId, String name, Screen screen, Urgency urgency, boolean pinned);

    /**
     * Writes over the living message of this name, silently, behind everything else and once the caller's transaction commits;
     * of several that wait the newest is enough. It is never sent anew where there is none, where the person has deleted it or
     * where it is too old to be edited. Only one with a picture that becomes one without is replaced, silently: Telegram edits
     * no picture into a text.
     */
    void refreshLiving(long chatId, String name, Screen screen);

    /** Pins the living message of this name or unpins it, once the caller's transaction commits; where there is none, nothing. */
    void pinLiving(long chatId, String name, boolean pinned);

    /** Whether messages to this chat arrive, as far as is known: false from a block until the person speaks again. */
    boolean reaches(long chatId);

    /** Those among these chats at which messages do not arrive, as {@link #reaches} knows it. */
    Set<Long> unreached(Collection<Long> chatIds);

    /** Those among these chats in which somebody has spoken, and at which messages arrive. */
    Set<Long> spokenIn(Collection<Long> chatIds);

    /**
     * Whether Telegram has answered nothing for more than a minute although something is tried. What is handed over now comes when it
     * is back, in the words of now: what grows old waits better with whoever words it.
     */
    boolean isHeldUp();

    /** Which lane a message takes behind the answers to presses and texts; and whether the phone makes a sound. */
    enum Urgency {
        URGENT_ALERT,
        ALERT,
        DIGEST
    }
}
