package app.rosalie.playground.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes a text with its entities as HTML that holds no markup but its own. */
public final class HtmlWriter {

    private final TextWithEntities words;
    private final Deque<MessageEntity> waiting;
    private final Deque<MessageEntity> open = new ArrayDeque<>();
    private final StringBuilder html = new StringBuilder();

    private HtmlWriter(TextWithEntities words) {
        this.words = words;
        waiting = new ArrayDeque<>(words.entities());
    }

    public static String write(TextWithEntities words) {
        return new HtmlWriter(words).write();
    }

    private String write() {
        for (int at = 0; at <= words.length(); at++) {
            closeUntil(at);
            openAt(at);
            if (at < words.length()) {
                append(html, words.text().charAt(at));
            }
        }
        return html.toString();
    }

    private void closeUntil(int at) {
        while (!open.isEmpty() && open.getLast().end() <= at) {
            html.append("</").append(tag(open.removeLast())).append('>');
        }
    }

    private void openAt(int at) {
        while (!waiting.isEmpty() && waiting.getFirst().offset() <= at) {
            var entity = waiting.removeFirst();
            // Entities of a sender may cross; one that outlives its parent is cut there.
            boolean crosses = !open.isEmpty() && entity.end() > open.getLast().end();
            if (!tag(entity).isEmpty() && !crosses) {
                html.append('<').append(tag(entity)).append(attributes(entity)).append('>');
                open.addLast(entity);
            }
        }
    }

    private static String tag(MessageEntity entity) {
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

    private static String attributes(MessageEntity entity) {
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
