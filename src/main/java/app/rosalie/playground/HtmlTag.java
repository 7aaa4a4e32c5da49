package app.rosalie.playground;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A start tag.
 *
 * @param end the place after its {@code >}
 */
record HtmlTag(String name, Map<String, String> attributes, int end) {

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

    /** Null where the tag marks nothing, such as a link without an address. */
    @Nullable
    Entity entity(int offset, String marked) {
        int length = marked.length();
        return switch (name) {
            case "b", "strong" -> Entity.of("bold", offset, length);
            case "i", "em" -> Entity.of("italic", offset, length);
            case "u", "ins" -> Entity.of("underline", offset, length);
            case "s", "strike", "del" -> Entity.of("strikethrough", offset, length);
            case "tg-spoiler", "span" -> Entity.of("spoiler", offset, length);
            case "pre" -> Entity.of("pre", offset, length);
            case "code" -> new Entity("code", offset, length, language(), null);
            case "blockquote" -> Entity.of(isExpandable() ? "expandable_blockquote" : "blockquote", offset, length);
            case "tg-emoji" -> new Entity("custom_emoji", offset, length, attributes.get("emoji-id"), null);
            case "tg-time" -> new Entity("date_time", offset, length, attributes.get("unix"), attributes.get("format"));
            default -> link(offset, marked);
        };
    }

    private @Nullable String language() {
        var style = attributes.getOrDefault("class", "");
        return style.startsWith("language-") ? style.substring("language-".length()) : null;
    }

    private boolean isExpandable() {
        return attributes.containsKey("expandable");
    }

    private @Nullable Entity link(int offset, String marked) {
        var href = attributes.getOrDefault("href", "");
        var address = WebAddress.normal(href.isEmpty() ? marked : href);
        return address == null ? null : new Entity("text_link", offset, marked.length(), address, null);
    }

    /** Reads one start tag from its {@code <} on. */
    static final class Reader {

        private final String html;
        private final int begin;
        private final Map<String, String> attributes = new HashMap<>();
        private int at;
        private String name = "";

        Reader(String html, int begin) {
            this.html = html;
            this.begin = begin;
        }

        HtmlTag read() {
            at = begin + 1;
            while (!HtmlReader.isSpace(peek()) && peek() != '>') {
                at++;
            }
            if (isEnd()) {
                throw unclosed();
            }
            name = html.substring(begin + 1, at).toLowerCase(Locale.ROOT);
            if (!KNOWN.contains(name)) {
                throw HtmlReader.refuse("Unsupported start tag \"" + name + "\" at byte offset " + offset(begin));
            }
            skipSpaces();
            while (peek() != '>') {
                readAttribute();
                skipSpaces();
            }
            check();
            return new HtmlTag(name, attributes, at + 1);
        }

        private void readAttribute() {
            int nameBegin = at;
            while (!HtmlReader.isSpace(peek()) && peek() != '=' && peek() != '>') {
                at++;
            }
            var attribute = html.substring(nameBegin, at).toLowerCase(Locale.ROOT);
            if (isEnd()) {
                throw unclosedNamed();
            }
            if (attribute.isEmpty()) {
                throw HtmlReader.refuse(
                        "Empty attribute name in the tag \"" + name + "\" at byte offset " + offset(begin));
            }
            skipSpaces();
            if (peek() != '=') {
                if (isEnd()) {
                    throw unclosedNamed();
                }
                attributes.put(attribute, "");
                return;
            }
            at++;
            skipSpaces();
            if (isEnd()) {
                throw unclosedNamed();
            }
            attributes.put(attribute, peek() == '"' || peek() == '\'' ? readQuoted() : readToken());
            if (isEnd()) {
                throw unclosed();
            }
        }

        private String readToken() {
            int tokenBegin = at;
            while (isTokenPart(peek())) {
                at++;
            }
            if (!HtmlReader.isSpace(peek()) && peek() != '>') {
                throw HtmlReader.refuse("Unexpected end of name token at byte offset " + offset(tokenBegin));
            }
            return html.substring(tokenBegin, at).toLowerCase(Locale.ROOT);
        }

        private String readQuoted() {
            char quote = peek();
            at++;
            var value = new StringBuilder();
            while (!isEnd() && peek() != quote) {
                var reference = peek() == '&' ? HtmlReference.at(html, at) : null;
                if (reference != null) {
                    value.appendCodePoint(reference.codePoint());
                    at = reference.end();
                } else {
                    value.append(peek());
                    at++;
                }
            }
            at++;
            return value.toString();
        }

        private void check() {
            switch (name) {
                case "span" -> {
                    if (!"tg-spoiler".equals(attributes.get("class"))) {
                        throw HtmlReader.refuse(
                                "Tag \"span\" must have class \"tg-spoiler\" at byte offset " + offset(begin));
                    }
                }
                case "tg-emoji" -> {
                    if (!attributes.getOrDefault("emoji-id", "").matches("\\d{1,19}")) {
                        throw HtmlReader.refuse("Invalid custom emoji identifier specified");
                    }
                }
                case "tg-time" -> checkTime();
                default -> {}
            }
        }

        private void checkTime() {
            if (!attributes.getOrDefault("unix", "").matches("-?\\d{1,10}")) {
                throw HtmlReader.refuse("Invalid Unix time specified");
            }
            if (!attributes.getOrDefault("format", "").matches("r|[tTdDwW]*")) {
                throw HtmlReader.refuse("Invalid date format used");
            }
        }

        private void skipSpaces() {
            while (!isEnd() && HtmlReader.isSpace(peek())) {
                at++;
            }
        }

        private static boolean isTokenPart(char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
        }

        private boolean isEnd() {
            return at >= html.length();
        }

        private char peek() {
            return isEnd() ? '\0' : html.charAt(at);
        }

        private int offset(int index) {
            return HtmlReader.bytesBefore(html, index);
        }

        private Refusal unclosed() {
            return HtmlReader.refuse("Unclosed start tag at byte offset " + offset(begin));
        }

        private Refusal unclosedNamed() {
            return HtmlReader.refuse("Unclosed start tag \"" + name + "\" at byte offset " + offset(begin));
        }
    }
}
