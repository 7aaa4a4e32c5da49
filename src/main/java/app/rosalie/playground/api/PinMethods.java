package app.rosalie.playground.api;

import app.rosalie.playground.http.Params;
import app.rosalie.playground.http.Refusal;
import app.rosalie.playground.state.Conversation;
import app.rosalie.playground.state.Conversations;
import app.rosalie.playground.state.Message;
import app.rosalie.playground.state.PlaygroundState;
import java.util.Map;

/** What the bot keeps at the top of a chat. As in life, pinning what is pinned and unpinning what is not is no error. */
final class PinMethods {

    private final Conversations chats;

    PinMethods(PlaygroundState state) {
        chats = state.chats();
    }

    void addTo(Map<String, BotMethod> methods) {
        methods.put("pinchatmessage", this::pin);
        methods.put("unpinchatmessage", this::unpin);
        methods.put("unpinallchatmessages", this::unpinAll);
    }

    private String pin(Params params) {
        var chat = ChatParam.reachable(chats, params);
        synchronized (chat) {
            chats.pin(chat, message(chat, params, "pin").id());
        }
        return "true";
    }

    private String unpin(Params params) {
        var chat = ChatParam.reachable(chats, params);
        synchronized (chat) {
            chats.unpin(
                    chat,
                    params.text("message_id") == null
                            ? newest(chat)
                            : message(chat, params, "unpin").id());
        }
        return "true";
    }

    private String unpinAll(Params params) {
        var chat = ChatParam.reachable(chats, params);
        synchronized (chat) {
            chat.pinned().forEach(id -> chats.unpin(chat, id));
        }
        return "true";
    }

    private static int newest(Conversation chat) {
        var pinned = chat.topPinned();
        if (pinned == null) {
            throw Refusal.badRequest("message to unpin not found");
        }
        return pinned;
    }

    private static Message message(Conversation chat, Params params, String what) {
        if (params.text("message_id", "").isEmpty()) {
            throw Refusal.badRequest("message identifier is not specified");
        }
        var message = chat.find((int) params.number("message_id", 0));
        if (message == null) {
            throw Refusal.badRequest("message to " + what + " not found");
        }
        return message;
    }
}
