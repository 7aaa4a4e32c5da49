package app.rosalie.playground.state;

import app.rosalie.playground.storage.JsonStorage;
import app.rosalie.playground.storage.RisingIds;
import app.rosalie.playground.storage.Storage;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * All chats, and what changes in them: each change is stored, and told to who watches. Where a chat is changed, the caller holds
 * its monitor.
 */
public final class Conversations {

    /** A group's id is its founder's, far below zero. */
    private static final long GROUPS = -1_000_000_000_000L;

    private final InstantSource clock;
    private final ConversationStore store;
    private final RisingIds messageIds;
    private final ChatWatcher watcher;
    private final Map<Long, Conversation> chats = new ConcurrentHashMap<>();

    /** Begins with what is stored. */
    Conversations(InstantSource clock, Storage storage, MessageJson messageJson, ChatWatcher watcher) {
        this.clock = clock;
        this.watcher = watcher;
        store = new ConversationStore(new JsonStorage(storage), messageJson);
        messageIds = new RisingIds(storage, "ids/messages", InstantSource.system());
        store.read().forEach(this::remember);
    }

    private void remember(Conversation chat) {
        chats.put(chat.id(), chat);
        chat.messages().forEach(message -> messageIds.rise(message.id()));
    }

    /** The private chat of this person, who is made known if need be. */
    public Conversation of(Person person) {
        return chats.computeIfAbsent(person.id(), id -> new Conversation(id, null, person));
    }

    /** The group that this person has founded, which is made if need be. */
    public Conversation groupOf(Person founder) {
        return chats.computeIfAbsent(
                GROUPS - founder.id(), id -> new Conversation(id, "Groupe de " + founder.firstName(), founder));
    }

    /** Null where nobody knows such a chat. */
    public @Nullable Conversation find(long chatId) {
        return chats.get(chatId);
    }

    /** From now on the bot may write there. */
    public void open(Conversation chat) {
        if (!chat.isOpened()) {
            chat.opened(true);
            store.put(chat);
        }
    }

    public void rename(Conversation chat, Person renamed) {
        chat.person(renamed);
        store.put(chat);
    }

    public void block(Conversation chat, boolean blocked) {
        chat.blocked(blocked);
        store.put(chat);
        watcher.happens(chat.id(), new ChatEvent.Blocked(blocked));
    }

    /** The bot writes. */
    public Message post(Conversation chat, boolean silent, EditableContent content) {
        chat.act("", clock.instant());
        return post(chat, null, silent, content);
    }

    /** The bot writes, and may put keys below the chat or take them away. */
    public Message post(Conversation chat, boolean silent, MessageBody body, ReplyMarkup markup) {
        var message = post(chat, silent, new EditableContent(body, markup.buttons()));
        switch (markup) {
            case ReplyMarkup.Inline _ -> {}
            case ReplyMarkup.Below(var keyboard) ->
                putBelow(chat, message, new KeyboardBelow(message.id(), keyboard, false));
            case ReplyMarkup.Remove _ -> putBelow(chat, message, null);
            case ReplyMarkup.ForceReply _ -> putBelow(chat, message, chat.below());
        }
        return message;
    }

    private void putBelow(Conversation chat, Message message, @Nullable KeyboardBelow keyboard) {
        chat.fix(message.id());
        putBelow(chat, keyboard);
    }

    private void putBelow(Conversation chat, @Nullable KeyboardBelow keyboard) {
        chat.below(keyboard);
        store.put(chat);
        watcher.happens(chat.id(), new ChatEvent.Below(keyboard));
    }

    /** A key below the chat was pressed. */
    public void useBelow(Conversation chat) {
        var below = chat.below();
        if (below != null) {
            putBelow(chat, below.used());
        }
    }

    /** Somebody writes. */
    public Message post(Conversation chat, Person author, EditableContent content) {
        return post(chat, author, false, content);
    }

    private Message post(Conversation chat, @Nullable Person author, boolean silent, EditableContent content) {
        int id = Math.toIntExact(messageIds.next());
        return put(chat, new Message(id, author, clock.instant(), null, false, silent, content));
    }

    /** Returns the message as it stands now. */
    public Message change(Conversation chat, Message message, EditableContent content) {
        return put(chat, message.changed(content, clock.instant()));
    }

    private Message put(Conversation chat, Message message) {
        var dropped = chat.put(message);
        store.put(chat, message);
        if (dropped != null) {
            store.remove(chat, dropped);
            unpin(chat, dropped);
        }
        watcher.happens(chat.id(), new ChatEvent.Written(message));
        return message;
    }

    public void delete(Conversation chat, Message message) {
        chat.put(message.gone());
        store.remove(chat, message.id());
        watcher.happens(chat.id(), new ChatEvent.Deleted(message.id()));
        unpin(chat, message.id());
    }

    /** Keeps it at the top, above what was pinned before it was written. */
    public void pin(Conversation chat, int messageId) {
        if (chat.pin(messageId)) {
            pinsChanged(chat);
        }
    }

    public void unpin(Conversation chat, int messageId) {
        if (chat.unpin(messageId)) {
            pinsChanged(chat);
        }
    }

    private void pinsChanged(Conversation chat) {
        store.put(chat);
        watcher.happens(chat.id(), new ChatEvent.Pinned(chat.topPinned()));
    }

    /** Empties the chat on the phone. */
    public void forget(Conversation chat) {
        chat.messages().forEach(message -> store.remove(chat, message.id()));
        chat.pinned().forEach(id -> unpin(chat, id));
        chat.forget();
        putBelow(chat, null);
        watcher.happens(chat.id(), new ChatEvent.Cleared());
    }

    /** The bot shows that it is busy. */
    public void act(Conversation chat, String action) {
        chat.act(action, clock.instant());
        watcher.happens(chat.id(), new ChatEvent.Busy(action));
    }

    /** The bot presents itself in another way from now on. */
    public void present() {
        watcher.happensEverywhere(new ChatEvent.Presented());
    }

    public void answer(Conversation chat, PressAnswer answer) {
        chat.add(answer);
        watcher.happens(chat.id(), new ChatEvent.Answered(answer));
    }
}
