package app.rosalie.playground.state;

import app.rosalie.playground.http.Json;
import app.rosalie.playground.storage.JsonStorage;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What was said, as it is stored: a file for each chat, and one for each message. */
final class ConversationStore {

    private static final String CHATS = "chats";

    private final JsonStorage storage;
    private final MessageJson messageJson;

    ConversationStore(JsonStorage storage, MessageJson messageJson) {
        this.storage = storage;
        this.messageJson = messageJson;
    }

    void put(Conversation chat) {
        var json = Json.object()
                .put("id", chat.id())
                .put("title", chat.groupTitle())
                .put("opened", chat.isOpened())
                .put("blocked", chat.isBlocked());
        json.set("person", chat.person().json());
        var pinned = json.putArray("pinned");
        chat.pinned().forEach(id -> pinned.add(id));
        var fixed = json.putArray("fixed");
        chat.fixed().forEach(id -> fixed.add(id));
        var below = chat.below();
        if (below != null) {
            json.set("below", below.stored());
        }
        storage.put(CHATS + "/" + chat.id() + ".json", json.toString());
    }

    void put(Conversation chat, Message message) {
        storage.put(
                name(chat, message.id()), messageJson.writeStored(chat, message).toString());
    }

    void remove(Conversation chat, int messageId) {
        storage.remove(name(chat, messageId));
    }

    private static String messages(Conversation chat) {
        return "messages/" + chat.id();
    }

    private static String name(Conversation chat, int messageId) {
        return messages(chat) + "/" + messageId + ".json";
    }

    /** All chats, with their messages. */
    List<Conversation> read() {
        var chats = storage.read(CHATS, ConversationStore::chat).toList();
        for (var chat : chats) {
            storage.read(messages(chat), messageJson::readStored).forEach(chat::put);
        }
        return chats;
    }

    private static Conversation chat(JsonNode json) {
        var chat = new Conversation(
                json.required("id").asLong(), json.path("title").asString(null), Person.read(json.required("person")));
        chat.opened(json.path("opened").asBoolean(false));
        chat.blocked(json.path("blocked").asBoolean(false));
        json.path("pinned").values().forEach(id -> chat.pin(id.asInt()));
        json.path("fixed").values().forEach(id -> chat.fix(id.asInt()));
        if (json.has("below")) {
            chat.below(KeyboardBelow.read(json.path("below")));
        }
        return chat;
    }
}
