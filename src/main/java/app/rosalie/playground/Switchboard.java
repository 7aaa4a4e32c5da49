package app.rosalie.playground;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All that this local Telegram knows: one bot, the people, their chats. */
final class Switchboard {

    /** A group's id is its founder's, far below zero. */
    private static final long GROUPS = -1_000_000_000_000L;

    final InstantSource clock;
    final BotProfile bot;
    final UpdateQueue updates;
    final Shelf shelf;
    final MessageJson wire;
    final Calls calls;
    final Events events = new Events();

    private final Map<Long, Conversation> conversations = new ConcurrentHashMap<>();
    private final ConversationStore stored;
    private final RisingIds messageIds;

    /** Begins with what is stored. */
    Switchboard(long botId, InstantSource clock, Storage storage) {
        this.clock = clock;
        bot = new BotProfile(botId);
        shelf = new Shelf(storage);
        wire = new MessageJson(bot, shelf);
        updates = new UpdateQueue(clock, storage);
        calls = new Calls(clock);
        messageIds = new RisingIds(storage, "ids/messages", InstantSource.system());
        stored = new ConversationStore(new JsonStorage(storage), wire);
        stored.read().forEach(this::remember);
    }

    private void remember(Conversation chat) {
        conversations.put(chat.id, chat);
        chat.messages().forEach(message -> messageIds.rise(message.id()));
    }

    /** The private chat of this person, who is made known if need be. */
    Conversation chatOf(Person person) {
        return conversations.computeIfAbsent(person.id(), id -> new Conversation(id, null, person));
    }

    Conversation groupOf(Person founder) {
        long groupId = GROUPS - founder.id();
        return conversations.computeIfAbsent(groupId, id -> {
            var group = new Conversation(id, "Groupe de " + founder.firstName(), founder);
            open(group);
            return group;
        });
    }

    @Nullable
    Conversation find(long chatId) {
        return conversations.get(chatId);
    }

    Iterable<Conversation> all() {
        return conversations.values();
    }

    /** From now on the bot may write there. */
    void open(Conversation chat) {
        if (!chat.opened) {
            chat.opened = true;
            keep(chat);
        }
    }

    /** Stores who is in this chat and whether the bot may write, after a change. */
    void keep(Conversation chat) {
        stored.put(chat);
    }

    /** Writes a message into a chat whose monitor the caller holds. */
    Message post(Conversation chat, boolean fromBot, boolean silent, Body body, Keyboard keyboard) {
        var message = new Message(
                Math.toIntExact(messageIds.next()),
                chat.person,
                fromBot,
                clock.instant(),
                null,
                false,
                silent,
                body,
                keyboard);
        if (fromBot) {
            chat.act("", message.date());
        }
        replace(chat, message);
        return message;
    }

    void replace(Conversation chat, Message message) {
        var dropped = chat.put(message);
        stored.put(chat, message);
        if (dropped != null) {
            stored.remove(chat, dropped);
        }
        events.tell(chat.id, () -> View.event("message").set("message", View.message(message)));
    }

    void delete(Conversation chat, Message message) {
        chat.put(message.gone());
        stored.remove(chat, message.id());
        events.tell(chat.id, () -> View.event("deleted").put("id", message.id()));
    }

    void forget(Conversation chat) {
        chat.messages().forEach(message -> stored.remove(chat, message.id()));
        chat.forget();
    }

    void close() {
        updates.close();
        events.close();
    }
}
