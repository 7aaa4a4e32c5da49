package app.rosalie.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A text with its entities, cleaned the way the server cleans it: no control characters, no blanks around it. */
record Formatted(String text, List<Entity> entities) {

    static final Formatted EMPTY = new Formatted("", List.of());

    /** What the server finds by itself: commands and addresses. */
    private static final Pattern FOUND = Pattern.compile(
            "(?<![^\\s(])(?:/(?<command>[A-Za-z0-9_]{1,64})(?![\\w/])|https?://[^\\s<>\"]*[^\\s<>\".,;:!?)])");

    static Formatted of(String rawText, List<Entity> rawEntities) {
        var text = clean(rawText);
        int from = 0;
        int to = text.length();
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        var entities = new ArrayList<Entity>();
        for (var entity : rawEntities) {
            int start = Math.clamp(entity.offset(), from, to);
            int end = Math.clamp(entity.end(), start, to);
            if (end > start) {
                entities.add(entity.at(start - from, end - start));
            }
        }
        entities.removeIf(entity -> insideCode(entity, entities));
        text = text.substring(from, to);
        addFound(text, entities);
        entities.sort(Entity.ORDER);
        return new Formatted(text, List.copyOf(entities));
    }

    /** Reads what {@link Body} has written. */
    static Formatted readText(JsonNode message) {
        return read(message, "text", "entities");
    }

    static Formatted readCaption(JsonNode message) {
        return read(message, "caption", "caption_entities");
    }

    private static Formatted read(JsonNode message, String text, String entities) {
        return new Formatted(
                message.path(text).asString(""),
                message.path(entities).values().stream().map(Entity::read).toList());
    }

    int length() {
        return text.length();
    }

    ArrayNode entitiesJson() {
        var array = Json.array();
        entities.forEach(entity -> array.add(entity.json()));
        return array;
    }

    void writeCaptionTo(ObjectNode message) {
        if (length() > 0) {
            message.put("caption", text);
        }
        if (!entities.isEmpty()) {
            message.set("caption_entities", entitiesJson());
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n';
    }

    private static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n') {
                return text.replace("\r", "").replaceAll("[\\x00-\\x09\\x0b-\\x1f]", " ");
            }
        }
        return text;
    }

    private static boolean insideCode(Entity entity, List<Entity> all) {
        if (entity.type().contains("blockquote")) {
            return false;
        }
        return all.stream()
                .anyMatch(code -> code.isCode()
                        && !code.equals(entity)
                        && code.offset() <= entity.offset()
                        && code.end() >= entity.end()
                        && !(entity.type().equals("pre") && code.type().equals("code")));
    }

    private static void addFound(String text, List<Entity> entities) {
        if (text.indexOf('/') < 0) {
            return;
        }
        var found = FOUND.matcher(text);
        while (found.find()) {
            int start = found.start();
            int end = found.end();
            boolean taken = entities.stream()
                    .anyMatch(e -> (e.isCode() || e.type().equals("text_link")) && e.offset() < end && e.end() > start);
            if (!taken) {
                var type = found.group("command") != null ? "bot_command" : "url";
                entities.add(Entity.of(type, start, end - start));
            }
        }
    }
}
