package app.rosalie.telegram.inbox;

import app.rosalie.chat.Account;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Heard.Kind;
import app.rosalie.chat.SeenMessage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a message consists of, beside the text that someone typed. */
final class MessageContent {

    private static final int LONGEST_TEXT = 4096;

    private static final Map<String, Kind> KINDS = Map.of(
            "sticker", Kind.STICKER,
            "voice", Kind.VOICE,
            "video_note", Kind.VOICE,
            "photo", Kind.PHOTO);

    /** Messages by which Telegram tells that something happened; nobody said them, so nobody waits for an answer. */
    private static final Set<String> NOTICES = Set.of(
            "pinned_message",
            "new_chat_members",
            "left_chat_member",
            "new_chat_title",
            "new_chat_photo",
            "delete_chat_photo",
            "group_chat_created",
            "supergroup_chat_created",
            "channel_chat_created",
            "message_auto_delete_timer_changed",
            "migrate_to_chat_id",
            "migrate_from_chat_id",
            "write_access_allowed",
            "connected_website",
            "chat_background_set",
            "boost_added",
            "forum_topic_created",
            "proximity_alert_triggered",
            "video_chat_started",
            "video_chat_ended");

    private MessageContent() {}

    /** Null where nobody said anything. */
    static @Nullable Kind kind(JsonNode message) {
        if (NOTICES.stream().anyMatch(message::has) || isLiveLocation(message)) {
            return null;
        }
        return KINDS.entrySet().stream()
                .filter(known -> message.has(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Kind.OTHER);
    }

    /** It goes on by itself, every few seconds, as edits of the first message. */
    private static boolean isLiveLocation(JsonNode message) {
        return message.path("location").has("live_period") || message.has("location") && message.has("edit_date");
    }

    /** Its text, or what stands below its picture or file; possibly empty. */
    static String words(JsonNode message) {
        String text = message.path("text").asString("");
        return text.isEmpty() ? message.path("caption").asString("") : text;
    }

    static Heard.Contact contact(Account account, JsonNode contact) {
        String name = contact.path("first_name").asString("") + " "
                + contact.path("last_name").asString("");
        return new Heard.Contact(
                account,
                cut(name.strip()),
                cut(contact.path("phone_number").asString("")),
                contact.path("user_id").asLong(0) == account.userId());
    }

    static Heard.Paid paid(Account account, JsonNode payment) {
        return new Heard.Paid(
                account,
                payment.path("invoice_payload").asString(""),
                payment.required("total_amount").longValue(),
                payment.path("currency").asString(""),
                payment.required("telegram_payment_charge_id").asString());
    }

    /** The words of a message of ours and its keys; null of one that Telegram no longer gives. */
    static @Nullable SeenMessage seen(JsonNode message) {
        String text = message.path("text").asString(message.path("caption").asString(""));
        List<String> labels = message.path("reply_markup")
                .path("inline_keyboard")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .map(key -> key.path("text").asString(""))
                .toList();
        return text.isEmpty() ? null : new SeenMessage(text, labels);
    }

    static String cut(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1));
        return text.substring(0, splits ? LONGEST_TEXT - 1 : LONGEST_TEXT);
    }
}
