package app.rosalie.playground;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

/** What the bot changes or takes back. */
final class Editing {

    private final Switchboard board;

    Editing(Switchboard board) {
        this.board = board;
    }

    void addTo(Map<String, BotApi.Method> methods) {
        methods.put("editmessagetext", this::editText);
        methods.put("editmessagecaption", this::editCaption);
        methods.put("editmessagemedia", this::editMedia);
        methods.put("editmessagereplymarkup", params -> edit(params, Message::body));
        methods.put("deletemessage", this::delete);
        methods.put("deletemessages", this::deleteMany);
    }

    private String editText(Params params) {
        var words = Wording.text(params);
        return edit(params, message -> switch (message.body()) {
            case Body.Text _ -> new Body.Text(words);
            default -> throw Refusal.badRequest("there is no text in the message to edit");
        });
    }

    private String editCaption(Params params) {
        var words = Wording.caption(params);
        return edit(params, message -> switch (message.body()) {
            case Body.Picture picture -> new Body.Picture(picture.photo(), words);
            case Body.Document document -> new Body.Document(document.file(), words);
            case Body.Text _, Body.Sample _ -> throw Refusal.badRequest("there is no caption in the message to edit");
        });
    }

    private String editMedia(Params params) {
        var media = params.json("media");
        if (media == null || !media.isObject()) {
            throw Refusal.badRequest("media expected as an Object");
        }
        if (!media.path("type").asString("").equals("photo")) {
            throw Refusal.badRequest("type of the media must be photo in the playground");
        }
        var words = Wording.caption(
                media.path("caption").asString(""),
                media.path("parse_mode").asString(""),
                media.get("caption_entities"));
        var photo =
                Attached.photo(board.shelf, params, "media", media.path("media").asString(""));
        return edit(params, _ -> new Body.Picture(photo, words));
    }

    private String edit(Params params, Function<Message, Body> change) {
        var keyboard = Keyboard.read(params.json("reply_markup"), true);
        var chat = Sending.reachable(board, params);
        synchronized (chat) {
            var message = chat.find((int) params.number("message_id", 0));
            if (message == null) {
                throw Refusal.badRequest("message to edit not found");
            }
            if (!message.fromBot()) {
                throw Refusal.badRequest("message can't be edited");
            }
            var body = change.apply(message);
            if (message.isLike(body, keyboard)) {
                throw Refusal.badRequest("message is not modified: specified new message content and reply markup are "
                        + "exactly the same as a current content and reply markup of the message");
            }
            var changed = message.changed(body, keyboard, board.clock.instant());
            board.replace(chat, changed);
            return board.wire.of(chat, changed).toString();
        }
    }

    private String delete(Params params) {
        var chat = Sending.reachable(board, params);
        synchronized (chat) {
            var message = chat.find((int) params.number("message_id", 0));
            if (message == null) {
                throw Refusal.badRequest("message to delete not found");
            }
            if (message.date().isBefore(board.clock.instant().minus(Duration.ofDays(2)))) {
                throw Refusal.badRequest("message can't be deleted for everyone");
            }
            board.delete(chat, message);
            return "true";
        }
    }

    private String deleteMany(Params params) {
        var ids = params.json("message_ids");
        if (ids == null || ids.isEmpty() || ids.size() > 100) {
            throw Refusal.badRequest("message identifiers are not specified");
        }
        var chat = Sending.reachable(board, params);
        synchronized (chat) {
            for (var id : ids.values()) {
                var message = chat.find(id.asInt(0));
                if (message != null) {
                    board.delete(chat, message);
                }
            }
        }
        return "true";
    }
}
