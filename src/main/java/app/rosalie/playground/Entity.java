package app.rosalie.playground;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stretch of text that looks or acts differently.
 *
 * @param type as the Bot API names it
 * @param offset in UTF-16 units
 * @param length in UTF-16 units
 * @param argument the address of a text_link, the language of a pre, the id of a custom_emoji, the seconds since 1970 of a
 *     date_time
 * @param format how a date_time is shown
 */
record Entity(
        String type,
        int offset,
        int length,
        @Nullable String argument,
        @Nullable String format) {

    static final Comparator<Entity> ORDER = Comparator.comparingInt(Entity::offset)
            .thenComparing(Comparator.comparingInt(Entity::length).reversed())
            .thenComparingInt(Entity::rank);

    static Entity of(String type, int offset, int length) {
        return new Entity(type, offset, length, null, null);
    }

    int end() {
        return offset + length;
    }

    boolean isCode() {
        return type.equals("code") || type.equals("pre");
    }

    Entity at(int newOffset, int newLength) {
        return new Entity(type, newOffset, newLength, argument, format);
    }

    /** Which of two entities on the same stretch is the outer one, as Telegram has it. */
    private int rank() {
        return switch (type) {
            case "blockquote", "expandable_blockquote" -> 0;
            case "pre" -> 11;
            case "code" -> 20;
            case "text_link" -> 49;
            case "bold" -> 90;
            case "italic" -> 91;
            case "underline" -> 92;
            case "strikethrough" -> 93;
            case "spoiler" -> 94;
            case "custom_emoji" -> 99;
            default -> 50;
        };
    }

    ObjectNode json() {
        var json = Json.object().put("type", type).put("offset", offset).put("length", length);
        if (argument != null) {
            switch (type) {
                case "text_link" -> json.put("url", argument);
                case "pre" -> json.put("language", argument);
                case "custom_emoji" -> json.put("custom_emoji_id", argument);
                case "date_time" -> json.put("unix_time", Long.parseLong(argument));
                default -> {}
            }
        }
        if (format != null && !format.isEmpty()) {
            json.put("date_time_format", format);
        }
        return json;
    }

    static Entity read(JsonNode json) {
        var type = json.path("type").asString("");
        var argument = switch (type) {
            case "text_link" -> json.path("url").asString("");
            case "pre" -> json.path("language").asString(null);
            case "custom_emoji" -> json.path("custom_emoji_id").asString("");
            case "date_time" -> Long.toString(json.path("unix_time").asLong(0));
            default -> null;
        };
        return new Entity(
                type,
                json.path("offset").asInt(0),
                json.path("length").asInt(0),
                argument,
                json.path("date_time_format").asString(null));
    }
}
