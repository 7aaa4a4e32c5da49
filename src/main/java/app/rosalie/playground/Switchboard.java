package app.rosalie.playground;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** All that this local Telegram knows: one bot, the people, their chats. */
final class Switchboard {

    /** A group's id is its founder's, far below zero. */
    private static final long GROUPS = -1_000_000_000_000L;

    final InstantSource clock;
    final BotProfile bot;
    final UpdateQueue updates;
    final Shelf shelf = new Shelf();
    final Calls calls;
    final Events events = new Events();

    private final Map<Long, Conversation> conversations = new ConcurrentHashMap<>();
    private final AtomicInteger messageIds = new AtomicInteger();

    Switchboard(long botId, InstantSource clock) {
        this.clock = clock;
        bot = new BotProfile(botId);
        updates = new UpdateQueue(clock);
        calls = new Calls(clock);
    }

    /** The private chat of this person, who is made known if need be. */
    Conversation chatOf(Person person) {
        return conversations.computeIfAbsent(person.id(), id -> new Conversation(id, null, person));
    }

    Conversation groupOf(Person founder) {
        long groupId = GROUPS - founder.id();
        return conversations.computeIfAbsent(groupId, id -> {
            var group = new Conversation(id, "Groupe de " + founder.firstName(), founder);
            group.opened = true;
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

    /** Writes a message into a chat whose monitor the caller holds. */
    Message post(Conversation chat, boolean fromBot, boolean silent, Body body, Keyboard keyboard) {
        var message = new Message(
                messageIds.incrementAndGet(),
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
        chat.put(message);
        events.tell(chat.id, () -> View.event("message").set("message", View.message(message)));
    }

    void delete(Conversation chat, Message message) {
        chat.put(message.gone());
        events.tell(chat.id, () -> View.event("deleted").put("id", message.id()));
    }

    ObjectNode json(Conversation chat) {
        var json = Json.object().put("id", chat.id);
        return chat.groupTitle == null
                ? json.put("type", "private").put("first_name", chat.person.firstName())
                : json.put("type", "supergroup").put("title", chat.groupTitle);
    }

    /** The message as the Bot API writes it. */
    ObjectNode json(Conversation chat, Message message) {
        var json = Json.object()
                .put("message_id", message.id())
                .put("date", message.date().getEpochSecond());
        json.set("from", message.fromBot() ? bot.user() : message.author().json());
        json.set("chat", json(chat));
        var edited = message.edited();
        if (edited != null) {
            json.put("edit_date", edited.getEpochSecond());
        }
        message.body().writeTo(json);
        if (!message.keyboard().isEmpty()) {
            json.putObject("reply_markup")
                    .set("inline_keyboard", message.keyboard().json());
        }
        return json;
    }

    void close() {
        updates.close();
        events.close();
    }
}
