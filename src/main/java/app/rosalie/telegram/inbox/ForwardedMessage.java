package app.rosalie.telegram.inbox;

import tools.jackson.databind.JsonNode;

/** Whose words a message passes on. Of who hides her account Telegram gives the name alone, of a channel its title. */
final class ForwardedMessage {

    private static final int LONGEST_NAME = 128;

    private ForwardedMessage() {}

    /** Not what she has written herself, nor what a bot has: that is as if she typed it. */
    static boolean isOfAnother(JsonNode message, long speaker) {
        JsonNode origin = message.path("forward_origin");
        JsonNode user = origin.path("sender_user");
        return origin.isObject()
                && !(user.isObject()
                        && (user.path("id").asLong(0) == speaker
                                || user.path("is_bot").asBoolean(false)));
    }

    static String from(JsonNode message) {
        JsonNode origin = message.path("forward_origin");
        JsonNode user = origin.path("sender_user");
        String name = user.isObject()
                ? user.path("first_name").asString("") + " "
                        + user.path("last_name").asString("")
                : origin.path("sender_user_name").asString("");
        return name.length() > LONGEST_NAME ? "" : name.strip();
    }
}
