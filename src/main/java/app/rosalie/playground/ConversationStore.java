package app.rosalie.playground;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What was said, as it is stored: a file for each chat, and one for each message. */
final class ConversationStore {

    private static final String CHATS = "chats";

    private final JsonStorage storage;
    private final MessageJson wire;

    ConversationStore(JsonStorage storage, MessageJson wire) {
        this.storage = storage;
        this.wire = wire;
    }

    void put(Conversation chat) {
        var json = Json.object()
                .put("id", chat.id)
                .put("title", chat.groupTitle)
                .put("opened", chat.opened)
                .put("blocked", chat.blocked);
        json.set("person", chat.person.json());
        storage.put(CHATS + "/" + chat.id + ".json", json.toString());
    }

    void put(Conversation chat, Message message) {
        storage.put(name(chat, message.id()), wire.stored(chat, message).toString());
    }

    void remove(Conversation chat, int messageId) {
        storage.remove(name(chat, messageId));
    }

    private static String messages(Conversation chat) {
        return "messages/" + chat.id;
    }

    private static String name(Conversation chat, int messageId) {
        return messages(chat) + "/" + messageId + ".json";
    }

    /** All chats, with their messages. */
    List<Conversation> read() {
        var chats = storage.read(CHATS, ConversationStore::chat).toList();
        for (var chat : chats) {
            storage.read(messages(chat), json -> wire.read(chat, json)).forEach(chat::put);
        }
        return chats;
    }

    private static Conversation chat(JsonNode json) {
        var chat = new Conversation(
                json.required("id").asLong(), json.path("title").asString(null), Person.read(json.required("person")));
        chat.opened = json.path("opened").asBoolean(false);
        chat.blocked = json.path("blocked").asBoolean(false);
        return chat;
    }
}
