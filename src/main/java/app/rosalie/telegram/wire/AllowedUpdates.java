package app.rosalie.telegram.wire;

import java.util.List;

/** The kinds of updates that Rosalie asks for; Telegram sends no other. */
public final class AllowedUpdates {

    public static final List<String> ALL =
            List.of("message", "edited_message", "callback_query", "my_chat_member", "pre_checkout_query");

    static final String JSON = "[\"" + String.join("\",\"", ALL) + "\"]";

    private AllowedUpdates() {}
}
