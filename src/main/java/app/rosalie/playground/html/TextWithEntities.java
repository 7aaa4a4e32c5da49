package app.rosalie.playground.html;

import app.rosalie.playground.http.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A text with its entities, cleaned the way the server cleans it: no control characters, no blanks around it. */
public record TextWithEntities(String text, List<MessageEntity> entities) {

    public static final TextWithEntities EMPTY = new TextWithEntities("", List.of());

    /** Cleans a text without entities of its own; those that the server finds by itself are added. */
    public static TextWithEntities of(String rawText) {
        return of(rawText, List.of());
    }

    /** The same with entities, which move with the text and go where nothing of them is left. */
    public static TextWithEntities of(String rawText, List<MessageEntity> rawEntities) {
        var cleaned = withoutControls(rawText);
        int to = lastEnd(cleaned);
        int from = firstBegin(cleaned, to);
        var text = cleaned.substring(from, to);
        var entities = moved(rawEntities, from, to);
        entities.removeIf(entity -> entities.stream().anyMatch(entity::isVoidInside));
        DetectedEntities.addTo(entities, text);
        entities.sort(MessageEntity.ORDER);
        return new TextWithEntities(text, List.copyOf(entities));
    }

    private static String withoutControls(String text) {
        return text.chars().allMatch(c -> c >= ' ' || c == '\n')
                ? text
                : text.replace("\r", "").replaceAll("[\\x00-\\x09\\x0b-\\x1f]", " ");
    }

    private static int lastEnd(String text) {
        int to = text.length();
        while (to > 0 && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    private static int firstBegin(String text, int to) {
        int from = 0;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        return from;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n';
    }

    private static List<MessageEntity> moved(List<MessageEntity> entities, int from, int to) {
        var moved = new ArrayList<MessageEntity>();
        for (var entity : entities) {
            int start = Math.clamp(entity.offset(), from, to);
            int end = Math.clamp(entity.end(), start, to);
            if (end > start) {
                moved.add(entity.at(start - from, end - start));
            }
        }
        return moved;
    }

    /** Reads the text of a message that a playground has written. */
    public static TextWithEntities readText(JsonNode message) {
        return read(message, "text", "entities");
    }

    /** Reads the caption of a message that a playground has written. */
    public static TextWithEntities readCaption(JsonNode message) {
        return read(message, "caption", "caption_entities");
    }

    private static TextWithEntities read(JsonNode message, String text, String entities) {
        return new TextWithEntities(
                message.path(text).asString(""),
                message.path(entities).values().stream()
                        .map(MessageEntity::read)
                        .toList());
    }

    public int length() {
        return text.length();
    }

    public ArrayNode entitiesJson() {
        var array = Json.array();
        entities.forEach(entity -> array.add(entity.json()));
        return array;
    }

    public void writeTextTo(ObjectNode message) {
        message.put("text", text);
        if (!entities.isEmpty()) {
            message.set("entities", entitiesJson());
        }
    }

    /** Writes nothing where there is none. */
    public void writeCaptionTo(ObjectNode message) {
        if (length() > 0) {
            message.put("caption", text);
        }
        if (!entities.isEmpty()) {
            message.set("caption_entities", entitiesJson());
        }
    }
}
