package app.rosalie.telegram.inbox;

import app.rosalie.chat.Account;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Heard.Kind;
import app.rosalie.telegram.outbox.payload.EditableMessage;
import app.rosalie.telegram.outbox.payload.PendingPress;
import app.rosalie.telegram.wire.CallbackCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what an update means. Takes the few fields that it needs, so that what Telegram adds next year disturbs nobody. */
@Component
final class UpdateReader {

    private static final Logger LOG = LoggerFactory.getLogger(UpdateReader.class);

    private final CallbackCode codes;
    private final BotUsername bot;

    UpdateReader(CallbackCode codes, BotUsername bot) {
        this.codes = codes;
        this.bot = bot;
    }

    /** Never throws. */
    UpdateEvent read(String json) {
        try {
            return event(JsonMapper.shared().readTree(json));
        } catch (RuntimeException e) {
            LOG.debug("An update cannot be read: {}", e.getClass().getSimpleName());
            return new UpdateEvent.Unreadable();
        }
    }

    private UpdateEvent event(JsonNode update) {
        if (update.has("callback_query")) {
            return press(update.get("callback_query"));
        }
        if (update.has("message")) {
            return message(update.get("message"));
        }
        if (update.has("edited_message")) {
            return edited(update.get("edited_message"));
        }
        if (update.has("my_chat_member")) {
            return membership(update.get("my_chat_member"));
        }
        return new UpdateEvent.Nothing();
    }

    private UpdateEvent press(JsonNode query) {
        JsonNode message = query.path("message");
        PendingPress press = new PendingPress(query.required("id").asString(), target(message));
        JsonNode from = query.required("from");
        if (message.has("chat") && !isPrivate(message)) {
            return new UpdateEvent.Said(
                    new Heard.Wordless(account(message.get("chat"), from), Kind.GROUP), press, null);
        }
        Account account = account(message.has("chat") ? message.get("chat") : from, from);
        Heard heard = codes.unpack(query.path("data").asString(""))
                .<Heard>map(action -> new Heard.Press(account, action, MessageContent.seen(message)))
                .orElseGet(() -> new Heard.StalePress(account));
        return new UpdateEvent.Said(heard, press, null);
    }

    private static @Nullable EditableMessage target(JsonNode message) {
        if (!message.has("message_id")) {
            return null;
        }
        JsonNode photo = message.path("photo");
        return new EditableMessage(
                message.get("message_id").longValue(),
                photo.isEmpty()
                        ? null
                        : photo.get(photo.size() - 1).path("file_unique_id").asString(""));
    }

    private UpdateEvent message(JsonNode message) {
        JsonNode from = message.path("from");
        if (!from.path("id").isIntegralNumber() || from.path("is_bot").asBoolean(false)) {
            return new UpdateEvent.Nothing();
        }
        Account account = account(message.required("chat"), from);
        if (isPrivate(message)) {
            Heard heard = content(account, message);
            return heard == null
                    ? new UpdateEvent.Nothing()
                    : new UpdateEvent.Said(heard, null, SaidMessage.of(message, false), IncomingPhoto.of(message));
        }
        return BotMention.to(bot.username(), message)
                ? new UpdateEvent.Said(new Heard.Wordless(account, Kind.GROUP), null, null)
                : new UpdateEvent.Nothing();
    }

    /** What stands below a picture is said as well as what stands alone. Null where nobody said anything. */
    private static @Nullable Heard content(Account account, JsonNode message) {
        String words = MessageContent.words(message);
        if (!words.isBlank()) {
            return ForwardedMessage.isOfAnother(message, account.userId())
                    ? new Heard.Relayed(account, ForwardedMessage.from(message), MessageContent.cut(words))
                    : new Heard.Text(account, MessageContent.cut(words));
        }
        if (message.has("contact")) {
            return MessageContent.contact(account, message.get("contact"));
        }
        if (message.has("successful_payment")) {
            return MessageContent.paid(account, message.get("successful_payment"));
        }
        Kind kind = MessageContent.kind(message);
        return kind == null ? null : new Heard.Wordless(account, kind);
    }

    private static UpdateEvent edited(JsonNode message) {
        if (!isPrivate(message) || !message.has("from") || MessageContent.kind(message) == null) {
            return new UpdateEvent.Nothing();
        }
        Account account = account(message.get("chat"), message.get("from"));
        return new UpdateEvent.Said(new Heard.Wordless(account, Kind.EDITED), null, SaidMessage.of(message, true));
    }

    private static UpdateEvent membership(JsonNode change) {
        return switch (change.path("new_chat_member").path("status").asString("")) {
            case "kicked", "left" -> new UpdateEvent.Reachable(false);
            case "member", "administrator", "creator", "restricted" -> new UpdateEvent.Reachable(true);
            default -> new UpdateEvent.Nothing();
        };
    }

    private static boolean isPrivate(JsonNode message) {
        return message.path("chat").path("type").asString("private").equals("private");
    }

    static Account account(JsonNode chat, JsonNode from) {
        String name = from.path("first_name").asString("");
        return new Account(
                chat.required("id").longValue(),
                from.required("id").longValue(),
                name.isBlank() ? from.path("username").asString("?") : name,
                from.path("language_code").asString(""));
    }
}
