package app.rosalie.playground;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Reads Telegram's HTML subset into text and entities, and refuses what the server refuses, in its words. */
final class HtmlReader {

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();
    private final Deque<OpenTag> open = new ArrayDeque<>();
    private int at;

    private record OpenTag(HtmlTag tag, int offset) {}

    /** The text before it is cleaned, for {@link Formatted#of}. */
    record Raw(String text, List<Entity> entities) {}

    private HtmlReader(String html) {
        this.html = html;
    }

    /** @throws Refusal "can't parse entities: …" */
    static Raw read(String html) {
        return new HtmlReader(html).read();
    }

    private Raw read() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '&') {
                readReference();
            } else if (c != '<') {
                text.append(c);
                at++;
            } else if (peek(at + 1) == '/') {
                readEndTag();
            } else {
                readStartTag();
            }
        }
        if (!open.isEmpty()) {
            throw refuse("Can't find end tag corresponding to start tag \""
                    + open.getLast().tag().name() + "\"");
        }
        if (hasLoneSurrogate()) {
            throw refuse("Text contains invalid Unicode characters after decoding HTML entities, "
                    + "check for unmatched surrogate code units");
        }
        entities.sort(Entity.ORDER);
        return new Raw(
                text.toString(), entities.stream().map(HtmlReader::withoutHint).toList());
    }

    private void readReference() {
        var reference = HtmlReference.at(html, at);
        if (reference == null) {
            text.append('&');
            at++;
        } else {
            text.appendCodePoint(reference.codePoint());
            at = reference.end();
        }
    }

    private void readStartTag() {
        var tag = new HtmlTag.Reader(html, at).read();
        at = tag.end();
        open.addLast(new OpenTag(tag, text.length()));
    }

    private void readEndTag() {
        int begin = at;
        if (open.isEmpty()) {
            throw refuse("Unexpected end tag at byte offset " + bytesBefore(html, begin));
        }
        at += 2;
        int nameBegin = at;
        while (!isSpace(peek(at)) && peek(at) != '>') {
            at++;
        }
        var name = html.substring(nameBegin, at).toLowerCase(Locale.ROOT);
        while (at < html.length() && isSpace(peek(at))) {
            at++;
        }
        if (peek(at) != '>') {
            throw refuse("Unclosed end tag at byte offset " + bytesBefore(html, begin));
        }
        at++;
        var last = open.removeLast();
        if (!name.isEmpty() && !name.equals(last.tag().name())) {
            throw refuse("Unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\""
                    .formatted(bytesBefore(html, begin), last.tag().name(), name));
        }
        close(last);
    }

    private void close(OpenTag tag) {
        int length = text.length() - tag.offset();
        if (length == 0) {
            return;
        }
        var entity = tag.tag().entity(tag.offset(), text.substring(tag.offset()));
        if (entity == null || joinsCodeBlock(entity)) {
            return;
        }
        entities.add(entity);
    }

    /** A code with a language and a pre on the same stretch are one pre with a language. */
    private boolean joinsCodeBlock(Entity entity) {
        if (!entity.isCode() || entities.isEmpty()) {
            return false;
        }
        var last = entities.getLast();
        if (!last.isCode()
                || last.type().equals(entity.type())
                || last.offset() != entity.offset()
                || last.length() != entity.length()) {
            return false;
        }
        var language = last.type().equals("code") ? last.argument() : entity.argument();
        if (language == null || language.isEmpty()) {
            return false;
        }
        entities.set(entities.size() - 1, new Entity("pre", entity.offset(), entity.length(), language, null));
        return true;
    }

    private static Entity withoutHint(Entity entity) {
        return entity.type().equals("code") ? Entity.of("code", entity.offset(), entity.length()) : entity;
    }

    private boolean hasLoneSurrogate() {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private char peek(int index) {
        return index < html.length() ? html.charAt(index) : '\0';
    }

    /** The end of the text counts as a blank, as it does in the server. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\0' || c == '\u000b';
    }

    static int bytesBefore(String html, int index) {
        return html.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
    }

    static Refusal refuse(String why) {
        return Refusal.badRequest("can't parse entities: " + why);
    }
}
