package app.rosalie.playground.html;

import app.rosalie.playground.http.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Reads Telegram's HTML subset into text and entities, and refuses what the server refuses, in its words. */
public final class HtmlReader {

    private final HtmlCursor html;
    private final StringBuilder text = new StringBuilder();
    private final List<MessageEntity> entities = new ArrayList<>();
    private final Deque<OpenTag> open = new ArrayDeque<>();

    private record OpenTag(HtmlTag tag, int offset) {}

    /** The text before it is cleaned, for {@link TextWithEntities#of}. */
    public record Raw(String text, List<MessageEntity> entities) {}

    private HtmlReader(String html) {
        this.html = new HtmlCursor(html);
    }

    /** @throws Refusal "can't parse entities: …" */
    public static Raw read(String html) {
        return new HtmlReader(html).read();
    }

    private Raw read() {
        while (!html.isEnd()) {
            readNext();
        }
        refuseOpenTags();
        refuseLoneSurrogates();
        entities.sort(MessageEntity.ORDER);
        return new Raw(
                text.toString(), entities.stream().map(HtmlReader::withoutHint).toList());
    }

    private void readNext() {
        if (html.peek() == '&') {
            html.readReference(text);
        } else if (html.peek() != '<') {
            text.append(html.peek());
            html.skip(1);
        } else if (html.peek(1) == '/') {
            readEndTag();
        } else {
            open.addLast(new OpenTag(HtmlTagReader.read(html), text.length()));
        }
    }

    private void readEndTag() {
        int begin = html.at();
        if (open.isEmpty()) {
            throw html.refusal("Unexpected end tag", begin);
        }
        html.skip(2);
        var name = html.readUntilBlankOr(">").toLowerCase(Locale.ROOT);
        html.skipBlanks();
        if (html.peek() != '>') {
            throw html.refusal("Unclosed end tag", begin);
        }
        html.skip(1);
        close(open.removeLast(), name, begin);
    }

    private void close(OpenTag last, String name, int begin) {
        var expected = last.tag().name();
        if (!name.isEmpty() && !name.equals(expected)) {
            throw html.refusal(
                    "Unmatched end tag", begin, ", expected \"</%s>\", found \"</%s>\"".formatted(expected, name));
        }
        if (text.length() > last.offset()) {
            var entity = last.tag().entity(last.offset(), text.substring(last.offset()));
            if (entity != null && !joinsCodeBlock(entity)) {
                entities.add(entity);
            }
        }
    }

    /** A code with a language and a pre on the same stretch are one pre with a language. */
    private boolean joinsCodeBlock(MessageEntity entity) {
        if (entities.isEmpty() || !entity.isOtherCodeThan(entities.getLast())) {
            return false;
        }
        var last = entities.getLast();
        var language = last.type().equals("code") ? last.argument() : entity.argument();
        if (language == null || language.isEmpty()) {
            return false;
        }
        entities.set(entities.size() - 1, MessageEntity.of("pre", entity.offset(), entity.length(), language));
        return true;
    }

    private static MessageEntity withoutHint(MessageEntity entity) {
        return entity.type().equals("code") ? MessageEntity.of("code", entity.offset(), entity.length()) : entity;
    }

    private void refuseOpenTags() {
        if (!open.isEmpty()) {
            throw HtmlCursor.refusal("Can't find end tag corresponding to start tag \""
                    + open.getLast().tag().name() + "\"");
        }
    }

    private void refuseLoneSurrogates() {
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw HtmlCursor.refusal("Text contains invalid Unicode characters after decoding HTML entities, "
                    + "check for unmatched surrogate code units");
        }
    }
}
