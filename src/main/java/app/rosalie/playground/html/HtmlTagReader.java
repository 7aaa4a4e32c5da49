package app.rosalie.playground.html;

import app.rosalie.playground.http.Refusal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads one start tag from its {@code <} on. */
final class HtmlTagReader {

    private final HtmlCursor html;
    private final int begin;
    private final Map<String, String> attributes = new HashMap<>();
    private String name = "";

    private HtmlTagReader(HtmlCursor html) {
        this.html = html;
        begin = html.at();
    }

    /** @throws Refusal where the server would not read it */
    static HtmlTag read(HtmlCursor html) {
        return new HtmlTagReader(html).read();
    }

    private HtmlTag read() {
        readName();
        html.skipBlanks();
        while (html.peek() != '>') {
            readAttribute();
            html.skipBlanks();
        }
        html.skip(1);
        return checked(new HtmlTag(name, attributes));
    }

    private void readName() {
        html.skip(1);
        var written = html.readUntilBlankOr(">");
        if (html.isEnd()) {
            throw unclosed();
        }
        name = written.toLowerCase(Locale.ROOT);
        if (!HtmlTag.isKnown(name)) {
            throw html.refusal("Unsupported start tag \"" + name + "\"", begin);
        }
    }

    private void readAttribute() {
        var attribute = html.readUntilBlankOr("=>").toLowerCase(Locale.ROOT);
        refuseEnd();
        if (attribute.isEmpty()) {
            throw html.refusal("Empty attribute name in the tag \"" + name + "\"", begin);
        }
        html.skipBlanks();
        if (html.peek() == '=') {
            html.skip(1);
            attributes.put(attribute, readValue());
        } else {
            refuseEnd();
            attributes.put(attribute, "");
        }
    }

    private String readValue() {
        html.skipBlanks();
        refuseEnd();
        var value = html.peek() == '"' || html.peek() == '\'' ? readQuoted() : readToken();
        if (html.isEnd()) {
            throw unclosed();
        }
        return value;
    }

    private String readToken() {
        int tokenBegin = html.at();
        var token = new StringBuilder();
        while (isTokenPart(html.peek())) {
            token.append(html.peek());
            html.skip(1);
        }
        if (!html.isBlank() && html.peek() != '>') {
            throw html.refusal("Unexpected end of name token", tokenBegin);
        }
        return token.toString().toLowerCase(Locale.ROOT);
    }

    private String readQuoted() {
        char quote = html.peek();
        html.skip(1);
        var value = new StringBuilder();
        while (!html.isEnd() && html.peek() != quote) {
            if (html.peek() == '&') {
                html.readReference(value);
            } else {
                value.append(html.peek());
                html.skip(1);
            }
        }
        html.skip(1);
        return value.toString();
    }

    private static boolean isTokenPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    }

    private HtmlTag checked(HtmlTag tag) {
        if (tag.isForeignSpan()) {
            throw html.refusal("Tag \"span\" must have class \"tg-spoiler\"", begin);
        }
        var fault = tag.fault();
        if (fault != null) {
            throw HtmlCursor.refusal(fault);
        }
        return tag;
    }

    private void refuseEnd() {
        if (html.isEnd()) {
            throw html.refusal("Unclosed start tag \"" + name + "\"", begin);
        }
    }

    private Refusal unclosed() {
        return html.refusal("Unclosed start tag", begin);
    }
}
