package app.rosalie.playground.api;

import app.rosalie.playground.http.Params;
import app.rosalie.playground.http.Refusal;
import app.rosalie.playground.state.Conversation;
import app.rosalie.playground.state.PlaygroundState;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** What the bot asks about itself, a chat or a file. */
final class LookupMethods {

    private final PlaygroundState state;

    LookupMethods(PlaygroundState state) {
        this.state = state;
    }

    void addTo(Map<String, BotMethod> methods) {
        methods.put("getme", _ -> getMe());
        methods.put("getchat", this::getChat);
        methods.put("getfile", this::getFile);
    }

    private String getMe() {
        return state.bot()
                .user()
                .put("can_join_groups", true)
                .put("can_read_all_group_messages", false)
                .put("supports_inline_queries", false)
                .toString();
    }

    private String getChat(Params params) {
        var chat = ChatParam.opened(state.chats(), params);
        var json = state.messageJson().write(chat).put("accent_color_id", 0).put("max_reaction_count", 11);
        json.putObject("accepted_gift_types")
                .put("unlimited_gifts", false)
                .put("limited_gifts", false)
                .put("unique_gifts", false)
                .put("premium_subscription", false)
                .put("gifts_from_channels", false);
        addPinned(chat, json);
        return json.toString();
    }

    private void addPinned(Conversation chat, ObjectNode json) {
        synchronized (chat) {
            var pinned = chat.topPinned();
            var message = pinned == null ? null : chat.find(pinned);
            if (message != null) {
                json.set("pinned_message", state.messageJson().write(chat, message));
            }
        }
    }

    private String getFile(Params params) {
        var file = state.files().find(params.text("file_id", ""));
        if (file == null) {
            throw Refusal.badRequest("invalid file_id");
        }
        return file.json().put("file_path", file.path()).toString();
    }
}
