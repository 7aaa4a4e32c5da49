package app.rosalie.chat;

/** The way out for what nobody asked for at this moment. */
public interface Messenger {

    /**
     * Hands a screen to the outbox within the caller's transaction: it is sent once that commits, and not otherwise. Nothing
     * is promised about a chat that has blocked the bot.
     */
    void push(long chatId, Screen screen, Urgency urgency);

    /** Whether messages to this chat arrive, as far as is known: false from a block until the person speaks again. */
    boolean reaches(long chatId);

    /** Which lane a message takes behind the answers to presses and texts; and whether the phone makes a sound. */
    enum Urgency {
        URGENT_ALERT,
        ALERT,
        DIGEST
    }
}
