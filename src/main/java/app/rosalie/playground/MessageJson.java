package app.rosalie.playground;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Chats and messages as the Bot API writes them, and messages as they are stored: the same, with what only a phone knows. */
final class MessageJson {

    private final BotProfile bot;
    private final Shelf shelf;

    MessageJson(BotProfile bot, Shelf shelf) {
        this.bot = bot;
        this.shelf = shelf;
    }

    ObjectNode of(Conversation chat) {
        var json = Json.object().put("id", chat.id);
        return chat.groupTitle == null
                ? json.put("type", "private").put("first_name", chat.person.firstName())
                : json.put("type", "supergroup").put("title", chat.groupTitle);
    }

    ObjectNode of(Conversation chat, Message message) {
        var json = Json.object()
                .put("message_id", message.id())
                .put("date", message.date().getEpochSecond());
        json.set("from", message.fromBot() ? bot.user() : message.author().json());
        json.set("chat", of(chat));
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

    ObjectNode stored(Conversation chat, Message message) {
        var json = Json.object().put("silent", message.silent());
        json.set("message", of(chat, message));
        if (message.body() instanceof Body.Sample sample) {
            json.put("kind", sample.kind()).put("shown", sample.shown());
        }
        return json;
    }

    /** @throws RuntimeException where this is not what was stored, or its file is lost */
    Message read(Conversation chat, JsonNode stored) {
        var json = stored.required("message");
        boolean fromBot = json.required("from").path("is_bot").asBoolean(false);
        return new Message(
                json.required("message_id").asInt(),
                fromBot ? chat.person : Person.read(json.required("from")),
                fromBot,
                Instant.ofEpochSecond(json.required("date").asLong()),
                edited(json),
                false,
                stored.path("silent").asBoolean(false),
                body(stored, json),
                Keyboard.read(json.get("reply_markup"), false));
    }

    private static @Nullable Instant edited(JsonNode json) {
        return json.has("edit_date")
                ? Instant.ofEpochSecond(json.path("edit_date").asLong())
                : null;
    }

    private Body body(JsonNode stored, JsonNode json) {
        if (stored.has("kind")) {
            var kind = stored.path("kind").asString();
            return new Body.Sample(
                    kind,
                    (ObjectNode) json.required(kind),
                    stored.required("shown").asString());
        }
        if (json.has("photo")) {
            return new Body.Picture((Stored.Photo) file(json.path("photo").path(0)), Formatted.readCaption(json));
        }
        if (json.has("document")) {
            return new Body.Document((Stored.File) file(json.path("document")), Formatted.readCaption(json));
        }
        return new Body.Text(Formatted.readText(json));
    }

    private Stored file(JsonNode json) {
        var file = shelf.find(json.path("file_id").asString(""));
        if (file == null) {
            throw new IllegalArgumentException("its file is lost");
        }
        return file;
    }
}
