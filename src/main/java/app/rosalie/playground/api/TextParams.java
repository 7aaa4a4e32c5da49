package app.rosalie.playground.api;

import app.rosalie.playground.html.HtmlReader;
import app.rosalie.playground.html.MessageEntity;
import app.rosalie.playground.html.TextWithEntities;
import app.rosalie.playground.http.Params;
import app.rosalie.playground.http.Refusal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a text or a caption as the server does: markup first, then the limits. */
final class TextParams {

    private static final int LONGEST_TEXT = 4096;
    private static final int LONGEST_CAPTION = 1024;

    private TextParams() {}

    static TextWithEntities text(Params params) {
        var words = read(params.text("text", ""), params.text("parse_mode", ""), params.json("entities"));
        if (words.length() == 0) {
            throw Refusal.badRequest("message text is empty");
        }
        if (words.length() > LONGEST_TEXT) {
            throw Refusal.badRequest("message is too long");
        }
        return words;
    }

    static TextWithEntities caption(Params params) {
        return caption(params.text("caption", ""), params.text("parse_mode", ""), params.json("caption_entities"));
    }

    static TextWithEntities caption(String text, String parseMode, @Nullable JsonNode entities) {
        var words = read(text, parseMode, entities);
        if (words.length() > LONGEST_CAPTION) {
            throw Refusal.badRequest("message caption is too long");
        }
        return words;
    }

    private static TextWithEntities read(String text, String parseMode, @Nullable JsonNode entities) {
        return switch (parseMode.toLowerCase(Locale.ROOT)) {
            case "html" -> {
                var raw = HtmlReader.read(text);
                yield TextWithEntities.of(raw.text(), raw.entities());
            }
            case "", "none" -> TextWithEntities.of(text, entities(entities));
            case "markdown", "markdownv2" -> throw Refusal.badRequest("the playground reads no Markdown, only HTML");
            default -> throw Refusal.badRequest("unsupported parse_mode");
        };
    }

    private static List<MessageEntity> entities(@Nullable JsonNode list) {
        return list == null
                ? List.of()
                : list.values().stream().map(MessageEntity::read).toList();
    }
}
