package app.rosalie.playground.html;

import app.rosalie.playground.http.Json;
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
public record MessageEntity(
        String type,
        int offset,
        int length,
        @Nullable String argument,
        @Nullable String format) {

    static final Comparator<MessageEntity> ORDER = Comparator.comparingInt(MessageEntity::offset)
            .thenComparing(Comparator.comparingInt(MessageEntity::length).reversed())
            .thenComparingInt(MessageEntity::rank);

    static MessageEntity of(String type, int offset, int length) {
        return of(type, offset, length, null);
    }

    static MessageEntity of(String type, int offset, int length, @Nullable String argument) {
        return new MessageEntity(type, offset, length, argument, null);
    }

    int end() {
        return offset + length;
    }

    private boolean isCode() {
        return type.equals("code") || type.equals("pre");
    }

    MessageEntity at(int newOffset, int newLength) {
        return new MessageEntity(type, newOffset, newLength, argument, format);
    }

    /** Code and pre on the same stretch. */
    boolean isOtherCodeThan(MessageEntity other) {
        return isCode()
                && other.isCode()
                && !type.equals(other.type)
                && offset == other.offset
                && length == other.length;
    }

    /** Within code nothing else counts, but for a pre around it and for a quote. */
    boolean isVoidInside(MessageEntity code) {
        return !type.contains("blockquote")
                && code.isCode()
                && !code.equals(this)
                && code.offset <= offset
                && code.end() >= end()
                && !(type.equals("pre") && code.type.equals("code"));
    }

    /** Whether nothing is found by itself on this stretch. */
    boolean keepsOthersOut(int from, int to) {
        return (isCode() || type.equals("text_link")) && offset < to && end() > from;
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

    /** As the Bot API writes it. */
    public ObjectNode json() {
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

    /** What is missing counts as 0 or empty. */
    public static MessageEntity read(JsonNode json) {
        var type = json.path("type").asString("");
        return new MessageEntity(
                type,
                json.path("offset").asInt(0),
                json.path("length").asInt(0),
                argument(type, json),
                json.path("date_time_format").asString(null));
    }

    private static @Nullable String argument(String type, JsonNode json) {
        return switch (type) {
            case "text_link" -> json.path("url").asString("");
            case "pre" -> json.path("language").asString(null);
            case "custom_emoji" -> json.path("custom_emoji_id").asString("");
            case "date_time" -> Long.toString(json.path("unix_time").asLong(0));
            default -> null;
        };
    }
}
