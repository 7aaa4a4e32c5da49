package app.rosalie.playground.api;

import app.rosalie.playground.http.Params;
import app.rosalie.playground.http.Refusal;
import app.rosalie.playground.state.Conversation;
import app.rosalie.playground.state.Conversations;
import app.rosalie.playground.state.EditableContent;
import app.rosalie.playground.state.KeyboardReader;
import app.rosalie.playground.state.Message;
import app.rosalie.playground.state.MessageBody;
import app.rosalie.playground.state.PlaygroundState;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** What the bot changes or takes back. */
final class EditMethods {

    private static final Duration LONGEST_DELETABLE = Duration.ofDays(2);
    private static final int MOST_AT_ONCE = 100;

    private final PlaygroundState state;
    private final Conversations chats;

    EditMethods(PlaygroundState state) {
        this.state = state;
        chats = state.chats();
    }

    void addTo(Map<String, BotMethod> methods) {
        methods.put("editmessagetext", this::editText);
        methods.put("editmessagecaption", this::editCaption);
        methods.put("editmessagemedia", this::editMedia);
        methods.put("editmessagereplymarkup", params -> edit(params, Message::body));
        methods.put("deletemessage", this::delete);
        methods.put("deletemessages", this::deleteMany);
    }

    private String editText(Params params) {
        var words = TextParams.text(params);
        return edit(params, message -> switch (message.body()) {
            case MessageBody.Text _ -> new MessageBody.Text(words);
            default -> throw Refusal.badRequest("there is no text in the message to edit");
        });
    }

    private String editCaption(Params params) {
        var words = TextParams.caption(params);
        return edit(params, message -> switch (message.body()) {
            case MessageBody.Picture picture -> new MessageBody.Picture(picture.photo(), words);
            case MessageBody.Document document -> new MessageBody.Document(document.file(), words);
            case MessageBody.Text _, MessageBody.Invoice _, MessageBody.Sample _ ->
                throw Refusal.badRequest("there is no caption in the message to edit");
        });
    }

    private String editMedia(Params params) {
        var media = photoMedia(params);
        var words = TextParams.caption(
                media.path("caption").asString(""),
                media.path("parse_mode").asString(""),
                media.get("caption_entities"));
        var reference = media.path("media").asString("");
        var photo = UploadedFile.photo(state.files(), params, "media", reference);
        return edit(params, _ -> new MessageBody.Picture(photo, words));
    }

    private static JsonNode photoMedia(Params params) {
        var media = params.json("media");
        if (media == null || !media.isObject()) {
            throw Refusal.badRequest("media expected as an Object");
        }
        if (!media.path("type").asString("").equals("photo")) {
            throw Refusal.badRequest("type of the media must be photo in the playground");
        }
        return media;
    }

    private String edit(Params params, Function<Message, MessageBody> change) {
        var keyboard = KeyboardReader.read(params.json("reply_markup"), true);
        var chat = ChatParam.reachable(chats, params);
        synchronized (chat) {
            var message = editable(chat, params);
            var content = new EditableContent(change.apply(message), keyboard);
            if (message.content().equals(content)) {
                throw Refusal.badRequest("message is not modified: specified new message content and reply markup are "
                        + "exactly the same as a current content and reply markup of the message");
            }
            return state.messageJson()
                    .write(chat, chats.change(chat, message, content))
                    .toString();
        }
    }

    private static Message editable(Conversation chat, Params params) {
        var message = chat.find((int) params.number("message_id", 0));
        if (message == null) {
            throw Refusal.badRequest("message to edit not found");
        }
        if (!message.fromBot() || chat.isFixed(message.id())) {
            throw Refusal.badRequest("message can't be edited");
        }
        return message;
    }

    private String delete(Params params) {
        var chat = ChatParam.reachable(chats, params);
        synchronized (chat) {
            var message = chat.find((int) params.number("message_id", 0));
            if (message == null) {
                throw Refusal.badRequest("message to delete not found");
            }
            if (message.date().isBefore(state.clock().instant().minus(LONGEST_DELETABLE))) {
                throw Refusal.badRequest("message can't be deleted for everyone");
            }
            chats.delete(chat, message);
            return "true";
        }
    }

    private String deleteMany(Params params) {
        var ids = params.json("message_ids");
        if (ids == null || ids.isEmpty() || ids.size() > MOST_AT_ONCE) {
            throw Refusal.badRequest("message identifiers are not specified");
        }
        var chat = ChatParam.reachable(chats, params);
        synchronized (chat) {
            for (var id : ids.values()) {
                var message = chat.find(id.asInt(0));
                if (message != null) {
                    chats.delete(chat, message);
                }
            }
        }
        return "true";
    }
}
