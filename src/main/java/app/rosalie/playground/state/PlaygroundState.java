package app.rosalie.playground.state;

import app.rosalie.playground.files.FileStore;
import app.rosalie.playground.storage.Storage;
import app.rosalie.playground.updates.UpdateQueue;
import java.time.InstantSource;

/** All that this local Telegram knows, of which each part stands for itself. */
public final class PlaygroundState {

    private final InstantSource clock;
    private final BotProfile bot;
    private final FileStore files;
    private final UpdateQueue updates;
    private final PendingPresses presses;
    private final PendingCheckouts checkouts = new PendingCheckouts();
    private final MessageJson messageJson;
    private final Conversations chats;

    /** Begins with what is stored. */
    public PlaygroundState(long botId, InstantSource clock, Storage storage, ChatWatcher watcher) {
        this.clock = clock;
        bot = new BotProfile(botId);
        files = new FileStore(storage);
        updates = new UpdateQueue(clock, storage);
        presses = new PendingPresses(clock);
        messageJson = new MessageJson(bot, files);
        chats = new Conversations(clock, storage, messageJson, watcher);
    }

    public InstantSource clock() {
        return clock;
    }

    public BotProfile bot() {
        return bot;
    }

    public FileStore files() {
        return files;
    }

    /** What the bot has to hear. */
    public UpdateQueue updates() {
        return updates;
    }

    public PendingPresses presses() {
        return presses;
    }

    public PendingCheckouts checkouts() {
        return checkouts;
    }

    /** How chats and messages travel. */
    public MessageJson messageJson() {
        return messageJson;
    }

    public Conversations chats() {
        return chats;
    }
}
