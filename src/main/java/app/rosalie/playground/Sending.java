package app.rosalie.playground;

import java.util.Map;
import java.util.Set;

/** What the bot writes anew, and how it answers presses. */
final class Sending {

    private static final int LONGEST_TOAST = 200;
    private static final Set<String> CHAT_ACTIONS = Set.of(
            "typing",
            "upload_photo",
            "record_video",
            "upload_video",
            "record_voice",
            "upload_voice",
            "upload_document",
            "choose_sticker",
            "find_location",
            "record_video_note",
            "upload_video_note");

    private final Switchboard board;

    Sending(Switchboard board) {
        this.board = board;
    }

    void addTo(Map<String, BotApi.Method> methods) {
        methods.put("sendmessage", params -> send(params, new Body.Text(Wording.text(params))));
        methods.put("sendphoto", this::sendPhoto);
        methods.put("senddocument", this::sendDocument);
        methods.put("sendchataction", this::sendChatAction);
        methods.put("answercallbackquery", this::answerCallbackQuery);
        methods.put("getfile", this::getFile);
        methods.put("getchat", this::getChat);
    }

    private String sendPhoto(Params params) {
        reachable(board, params);
        return send(
                params,
                new Body.Picture(
                        Attached.photo(board.shelf, params, "photo", params.text("photo")), Wording.caption(params)));
    }

    private String sendDocument(Params params) {
        reachable(board, params);
        return send(params, new Body.Document(Attached.document(board.shelf, params), Wording.caption(params)));
    }

    private String send(Params params, Body body) {
        var keyboard = Keyboard.read(params.json("reply_markup"), false);
        boolean silent = params.flag("disable_notification");
        var chat = reachable(board, params);
        synchronized (chat) {
            return board.wire
                    .of(chat, board.post(chat, true, silent, body, keyboard))
                    .toString();
        }
    }

    /** @throws Refusal where nobody opened that chat, or she blocked the bot */
    static Conversation reachable(Switchboard board, Params params) {
        var text = params.text("chat_id", "");
        if (text.isEmpty()) {
            throw Refusal.badRequest("chat_id is empty");
        }
        var chat = board.find(params.number("chat_id", 0));
        if (chat == null || !chat.opened) {
            throw Refusal.badRequest("chat not found");
        }
        if (chat.blocked) {
            throw Refusal.forbidden("bot was blocked by the user");
        }
        return chat;
    }

    private String sendChatAction(Params params) {
        var action = params.text("action", "");
        if (!CHAT_ACTIONS.contains(action)) {
            throw Refusal.badRequest("wrong parameter action in request");
        }
        var chat = reachable(board, params);
        synchronized (chat) {
            chat.act(action, board.clock.instant());
            board.events.tell(chat.id, () -> View.event("typing").put("action", action));
        }
        return "true";
    }

    private String answerCallbackQuery(Params params) {
        var text = params.text("text", "").strip();
        if (text.length() > LONGEST_TOAST) {
            throw Refusal.badRequest("MESSAGE_TOO_LONG");
        }
        var call = board.calls.take(params.text("callback_query_id", ""));
        var chat = board.find(call.chatId());
        if (chat != null) {
            var toast = new Conversation.Toast(
                    call.id(), call.messageId(), text, params.flag("show_alert"), params.text("url", ""));
            synchronized (chat) {
                chat.add(toast);
                board.events.tell(chat.id, () -> View.event("answer").set("answer", View.toast(toast)));
            }
        }
        return "true";
    }

    private String getFile(Params params) {
        var file = board.shelf.find(params.text("file_id", ""));
        if (file == null) {
            throw Refusal.badRequest("invalid file_id");
        }
        return file.json().put("file_path", file.path()).toString();
    }

    private String getChat(Params params) {
        var chat = board.find(params.number("chat_id", 0));
        if (chat == null || !chat.opened) {
            throw Refusal.badRequest("chat not found");
        }
        var json = board.wire.of(chat).put("accent_color_id", 0).put("max_reaction_count", 11);
        json.putObject("accepted_gift_types")
                .put("unlimited_gifts", false)
                .put("limited_gifts", false)
                .put("unique_gifts", false)
                .put("premium_subscription", false)
                .put("gifts_from_channels", false);
        return json.toString();
    }
}
