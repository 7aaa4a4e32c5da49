package app.rosalie.playground.state;

/** Is told what happens, in the order in which it happens in each chat; has to be quick. */
public interface ChatWatcher {

    void happens(long chatId, ChatEvent event);

    /** The same in every chat. */
    void happensEverywhere(ChatEvent event);
}
