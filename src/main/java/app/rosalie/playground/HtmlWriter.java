package app.rosalie.playground;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes a text with its entities as HTML that holds no markup but its own. */
final class HtmlWriter {

    private HtmlWriter() {}

    static String write(Formatted words) {
        var html = new StringBuilder();
        Deque<Entity> open = new ArrayDeque<>();
        var waiting = new ArrayDeque<>(words.entities());
        for (int at = 0; at <= words.text().length(); at++) {
            while (!open.isEmpty() && open.getLast().end() <= at) {
                html.append("</").append(tag(open.removeLast())).append('>');
            }
            while (!waiting.isEmpty() && waiting.getFirst().offset() <= at) {
                var entity = waiting.removeFirst();
                // Entities of a sender may cross; one that outlives its parent is cut there.
                boolean crosses =
                        !open.isEmpty() && entity.end() > open.getLast().end();
                if (!tag(entity).isEmpty() && !crosses) {
                    html.append('<')
                            .append(tag(entity))
                            .append(attributes(entity))
                            .append('>');
                    open.addLast(entity);
                }
            }
            if (at < words.text().length()) {
                append(html, words.text().charAt(at));
            }
        }
        return html.toString();
    }

    private static String tag(Entity entity) {
        return switch (entity.type()) {
            case "bold" -> "b";
            case "italic" -> "i";
            case "underline" -> "u";
            case "strikethrough" -> "s";
            case "code" -> "code";
            case "pre" -> "pre";
            case "text_link" -> "a";
            case "blockquote", "expandable_blockquote" -> "blockquote";
            case "spoiler" -> "tg-spoiler";
            case "custom_emoji" -> "tg-emoji";
            case "date_time" -> "tg-time";
            default -> "";
        };
    }

    private static String attributes(Entity entity) {
        var argument = entity.argument() == null ? "" : entity.argument();
        return switch (entity.type()) {
            case "text_link" -> attribute("href", argument);
            case "expandable_blockquote" -> " expandable";
            case "custom_emoji" -> attribute("emoji-id", argument);
            case "date_time" ->
                attribute("unix", argument) + (entity.format() == null ? "" : attribute("format", entity.format()));
            default -> "";
        };
    }

    private static String attribute(String name, String value) {
        var html = new StringBuilder();
        value.chars().forEach(c -> append(html, (char) c));
        return " " + name + "=\"" + html + "\"";
    }

    private static void append(StringBuilder html, char c) {
        switch (c) {
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '&' -> html.append("&amp;");
            case '"' -> html.append("&quot;");
            default -> html.append(c);
        }
    }
}
