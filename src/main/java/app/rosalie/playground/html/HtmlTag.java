package app.rosalie.playground.html;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A start tag that has been read. */
record HtmlTag(String name, Map<String, String> attributes) {

    private static final Set<String> KNOWN = Set.of(
            "b",
            "strong",
            "i",
            "em",
            "u",
            "ins",
            "s",
            "strike",
            "del",
            "code",
            "pre",
            "a",
            "blockquote",
            "tg-spoiler",
            "span",
            "tg-emoji",
            "tg-time");

    static boolean isKnown(String name) {
        return KNOWN.contains(name);
    }

    /** Null where the tag marks nothing, such as a link without an address. */
    @Nullable
    MessageEntity entity(int offset, String marked) {
        int length = marked.length();
        return switch (name) {
            case "b", "strong" -> MessageEntity.of("bold", offset, length);
            case "i", "em" -> MessageEntity.of("italic", offset, length);
            case "u", "ins" -> MessageEntity.of("underline", offset, length);
            case "s", "strike", "del" -> MessageEntity.of("strikethrough", offset, length);
            case "tg-spoiler", "span" -> MessageEntity.of("spoiler", offset, length);
            case "pre" -> MessageEntity.of("pre", offset, length);
            case "code" -> MessageEntity.of("code", offset, length, language());
            case "blockquote" -> MessageEntity.of(quote(), offset, length);
            case "tg-emoji" -> MessageEntity.of("custom_emoji", offset, length, attributes.get("emoji-id"));
            case "tg-time" -> time(offset, length);
            default -> link(offset, marked);
        };
    }

    private @Nullable String language() {
        var style = attributes.getOrDefault("class", "");
        return style.startsWith("language-") ? style.substring("language-".length()) : null;
    }

    private String quote() {
        return attributes.containsKey("expandable") ? "expandable_blockquote" : "blockquote";
    }

    private MessageEntity time(int offset, int length) {
        return new MessageEntity("date_time", offset, length, attributes.get("unix"), attributes.get("format"));
    }

    private @Nullable MessageEntity link(int offset, String marked) {
        var href = attributes.getOrDefault("href", "");
        var address = WebAddress.normal(href.isEmpty() ? marked : href);
        return address == null ? null : MessageEntity.of("text_link", offset, marked.length(), address);
    }

    /** What is wrong with the attributes, in the server's words, or null. */
    @Nullable
    String fault() {
        return switch (name) {
            case "tg-emoji" ->
                attributes.getOrDefault("emoji-id", "").matches("\\d{1,19}")
                        ? null
                        : "Invalid custom emoji identifier specified";
            case "tg-time" -> timeFault();
            default -> null;
        };
    }

    private @Nullable String timeFault() {
        if (!attributes.getOrDefault("unix", "").matches("-?\\d{1,10}")) {
            return "Invalid Unix time specified";
        }
        return attributes.getOrDefault("format", "").matches("r|[tTdDwW]*") ? null : "Invalid date format used";
    }

    /** A span marks nothing else. */
    boolean isForeignSpan() {
        return name.equals("span") && !"tg-spoiler".equals(attributes.get("class"));
    }
}
