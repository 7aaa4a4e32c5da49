package app.rosalie.playground.api;

import app.rosalie.playground.http.Params;
import app.rosalie.playground.http.Refusal;
import app.rosalie.playground.state.Conversation;
import app.rosalie.playground.state.Conversations;

/** The chat that a call is about. */
final class ChatParam {

    private ChatParam() {}

    /** @throws Refusal where nobody opened that chat, or she blocked the bot */
    static Conversation reachable(Conversations chats, Params params) {
        if (params.text("chat_id", "").isEmpty()) {
            throw Refusal.badRequest("chat_id is empty");
        }
        var chat = opened(chats, params);
        if (chat.isBlocked()) {
            throw Refusal.forbidden("bot was blocked by the user");
        }
        return chat;
    }

    /** @throws Refusal where nobody opened that chat */
    static Conversation opened(Conversations chats, Params params) {
        var chat = chats.find(params.number("chat_id", 0));
        if (chat == null || !chat.isOpened()) {
            throw Refusal.badRequest("chat not found");
        }
        return chat;
    }
}
