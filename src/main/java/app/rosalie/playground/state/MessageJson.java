package app.rosalie.playground.state;

import app.rosalie.playground.files.FileStore;
import app.rosalie.playground.files.StoredFile;
import app.rosalie.playground.html.TextWithEntities;
import app.rosalie.playground.http.Json;
import app.rosalie.playground.state.MessageBody.Document;
import app.rosalie.playground.state.MessageBody.Picture;
import app.rosalie.playground.state.MessageBody.Sample;
import app.rosalie.playground.state.MessageBody.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Chats and messages as the Bot API writes them, and messages as they are stored: the same, with what only a phone knows. */
public final class MessageJson {

    private final BotProfile bot;
    private final FileStore files;

    MessageJson(BotProfile bot, FileStore files) {
        this.bot = bot;
        this.files = files;
    }

    public ObjectNode write(Conversation chat) {
        var json = Json.object().put("id", chat.id());
        return chat.groupTitle() == null
                ? json.put("type", "private").put("first_name", chat.person().firstName())
                : json.put("type", "supergroup").put("title", chat.groupTitle());
    }

    public ObjectNode write(Conversation chat, Message message) {
        var json = Json.object()
                .put("message_id", message.id())
                .put("date", message.date().getEpochSecond());
        var author = message.author();
        json.set("from", author == null ? bot.user() : author.json());
        json.set("chat", write(chat));
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

    ObjectNode writeStored(Conversation chat, Message message) {
        var json = Json.object().put("silent", message.silent());
        json.set("message", write(chat, message));
        if (message.body() instanceof Sample sample) {
            json.put("kind", sample.kind()).put("shown", sample.shown());
        }
        if (message.body() instanceof MessageBody.Invoice invoice) {
            json.put("payload", invoice.payload());
        }
        return json;
    }

    /** @throws RuntimeException where this is not what was stored, or its file is lost */
    Message readStored(JsonNode stored) {
        var json = stored.required("message");
        var from = json.required("from");
        return new Message(
                json.required("message_id").asInt(),
                from.path("is_bot").asBoolean(false) ? null : Person.read(from),
                Instant.ofEpochSecond(json.required("date").asLong()),
                readEdited(json),
                false,
                stored.path("silent").asBoolean(false),
                new EditableContent(readBody(stored, json), KeyboardReader.read(json.get("reply_markup"), false)));
    }

    private static @Nullable Instant readEdited(JsonNode json) {
        return json.has("edit_date")
                ? Instant.ofEpochSecond(json.path("edit_date").asLong())
                : null;
    }

    private MessageBody readBody(JsonNode stored, JsonNode json) {
        if (stored.has("kind")) {
            var kind = stored.path("kind").asString();
            var shown = stored.required("shown").asString();
            return new Sample(kind, (ObjectNode) json.required(kind), shown);
        }
        if (json.has("invoice")) {
            return MessageBody.Invoice.read(
                    json.path("invoice"), stored.path("payload").asString(""));
        }
        if (json.has("photo")) {
            var photo = (StoredFile.Photo) file(json.path("photo").path(0));
            return new Picture(photo, TextWithEntities.readCaption(json));
        }
        if (json.has("document")) {
            var file = (StoredFile.Document) file(json.path("document"));
            return new Document(file, TextWithEntities.readCaption(json));
        }
        return new Text(TextWithEntities.readText(json));
    }

    private StoredFile file(JsonNode json) {
        var file = files.find(json.path("file_id").asString(""));
        if (file == null) {
            throw new IllegalArgumentException("its file is lost");
        }
        return file;
    }
}
