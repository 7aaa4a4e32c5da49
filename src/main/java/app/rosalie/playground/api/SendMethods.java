package app.rosalie.playground.api;

import app.rosalie.playground.http.Params;
import app.rosalie.playground.http.Refusal;
import app.rosalie.playground.state.Conversations;
import app.rosalie.playground.state.MessageBody;
import app.rosalie.playground.state.PlaygroundState;
import app.rosalie.playground.state.PressAnswer;
import app.rosalie.playground.state.ReplyMarkup;
import java.util.Map;
import java.util.Set;

/** What the bot writes anew, and how it answers presses. */
final class SendMethods {

    private static final int LONGEST_ANSWER = 200;
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

    private final PlaygroundState state;
    private final Conversations chats;

    SendMethods(PlaygroundState state) {
        this.state = state;
        chats = state.chats();
    }

    void addTo(Map<String, BotMethod> methods) {
        methods.put("sendmessage", params -> send(params, new MessageBody.Text(TextParams.text(params))));
        methods.put("sendphoto", this::sendPhoto);
        methods.put("senddocument", this::sendDocument);
        methods.put("sendchataction", this::sendChatAction);
        methods.put("answercallbackquery", this::answerCallbackQuery);
    }

    private String sendPhoto(Params params) {
        ChatParam.reachable(chats, params);
        var photo = UploadedFile.photo(state.files(), params, "photo", params.text("photo"));
        return send(params, new MessageBody.Picture(photo, TextParams.caption(params)));
    }

    private String sendDocument(Params params) {
        ChatParam.reachable(chats, params);
        var document = UploadedFile.document(state.files(), params);
        return send(params, new MessageBody.Document(document, TextParams.caption(params)));
    }

    private String send(Params params, MessageBody body) {
        var markup = ReplyMarkup.read(params.json("reply_markup"));
        boolean silent = params.flag("disable_notification");
        var chat = ChatParam.reachable(chats, params);
        if (markup instanceof ReplyMarkup.Below(var keyboard) && chat.id() < 0 && keyboard.asksForContact()) {
            throw Refusal.badRequest("phone number can be requested in private chats only");
        }
        synchronized (chat) {
            return state.messageJson()
                    .write(chat, chats.post(chat, silent, body, markup))
                    .toString();
        }
    }

    private String sendChatAction(Params params) {
        var action = params.text("action", "");
        if (!CHAT_ACTIONS.contains(action)) {
            throw Refusal.badRequest("wrong parameter action in request");
        }
        var chat = ChatParam.reachable(chats, params);
        synchronized (chat) {
            chats.act(chat, action);
        }
        return "true";
    }

    private String answerCallbackQuery(Params params) {
        var text = params.text("text", "").strip();
        if (text.length() > LONGEST_ANSWER) {
            throw Refusal.badRequest("MESSAGE_TOO_LONG");
        }
        var press = state.presses().take(params.text("callback_query_id", ""));
        var chat = chats.find(press.chatId());
        if (chat != null) {
            var answer = new PressAnswer(
                    press.id(), press.messageId(), text, params.flag("show_alert"), params.text("url", ""));
            synchronized (chat) {
                chats.answer(chat, answer);
            }
        }
        return "true";
    }
}
