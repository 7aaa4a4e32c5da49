package app.rosalie.telegram.inbox;

import app.rosalie.chat.Heard;
import app.rosalie.chat.Heard.Kind;
import app.rosalie.chat.Speaker;
import app.rosalie.telegram.outbox.Place;
import app.rosalie.telegram.outbox.Press;
import app.rosalie.telegram.wire.CallbackCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what an update means. Takes the few fields that it needs, so that what Telegram adds next year disturbs nobody. */
@Component
final class Reading {

    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

    private final CallbackCode codes;
    private final BotName bot;

    Reading(CallbackCode codes, BotName bot) {
        this.codes = codes;
        this.bot = bot;
    }

    /** Never throws: what cannot be read concerns nobody, and leaves a line in the log without its content. */
    Event read(String json) {
        try {
            return event(JsonMapper.shared().readTree(json));
        } catch (RuntimeException e) {
            LOG.warn("An update was put aside: {}", e.getClass().getSimpleName());
            return new Event.Nothing();
        }
    }

    private Event event(JsonNode update) {
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
        return new Event.Nothing();
    }

    private Event press(JsonNode query) {
        JsonNode message = query.path("message");
        Press press = new Press(query.required("id").asString(), place(message));
        JsonNode from = query.required("from");
        if (message.has("chat") && !isPrivate(message)) {
            return new Event.Said(new Heard.Wordless(speaker(message.get("chat"), from), Kind.GROUP), press);
        }
        Speaker speaker = speaker(message.has("chat") ? message.get("chat") : from, from);
        Heard heard = codes.unpack(query.path("data").asString(""))
                .<Heard>map(action -> new Heard.Press(speaker, action))
                .orElseGet(() -> new Heard.StalePress(speaker));
        return new Event.Said(heard, press);
    }

    private static @Nullable Place place(JsonNode message) {
        if (!message.has("message_id")) {
            return null;
        }
        JsonNode photo = message.path("photo");
        return new Place(
                message.get("message_id").longValue(),
                photo.isEmpty()
                        ? null
                        : photo.get(photo.size() - 1).path("file_unique_id").asString(""));
    }

    private Event message(JsonNode message) {
        JsonNode from = message.path("from");
        if (!from.path("id").isIntegralNumber() || from.path("is_bot").asBoolean(false)) {
            return new Event.Nothing();
        }
        Speaker speaker = speaker(message.required("chat"), from);
        if (!isPrivate(message)) {
            boolean ours = Addressed.to(bot.username(), message);
            return ours ? new Event.Said(new Heard.Wordless(speaker, Kind.GROUP), null) : new Event.Nothing();
        }
        String text = message.path("text").asString("");
        if (!text.isEmpty()) {
            return new Event.Said(new Heard.Text(speaker, Contents.cut(text)), null);
        }
        if (message.has("contact")) {
            return new Event.Said(Contents.contact(speaker, message.get("contact")), null);
        }
        Kind kind = Contents.kind(message);
        return kind == null ? new Event.Nothing() : new Event.Said(new Heard.Wordless(speaker, kind), null);
    }

    private static Event edited(JsonNode message) {
        if (!isPrivate(message) || !message.has("from")) {
            return new Event.Nothing();
        }
        Speaker speaker = speaker(message.get("chat"), message.get("from"));
        return new Event.Said(new Heard.Wordless(speaker, Kind.EDITED), null);
    }

    private static Event membership(JsonNode change) {
        return switch (change.path("new_chat_member").path("status").asString("")) {
            case "kicked", "left" -> new Event.Reachable(false);
            case "member", "administrator", "creator", "restricted" -> new Event.Reachable(true);
            default -> new Event.Nothing();
        };
    }

    private static boolean isPrivate(JsonNode message) {
        return message.path("chat").path("type").asString("private").equals("private");
    }

    private static Speaker speaker(JsonNode chat, JsonNode from) {
        String name = from.path("first_name").asString("");
        return new Speaker(
                chat.required("id").longValue(),
                from.required("id").longValue(),
                name.isBlank() ? from.path("username").asString("?") : name,
                from.path("language_code").asString(""));
    }
}
