package app.rosalie.chat.library;

import app.rosalie.chat.words.Html;
import app.rosalie.library.Prose;
import java.util.List;
import java.util.stream.Collectors;

/** Prose as Telegram shows it. */
final class ProseHtml {

    private ProseHtml() {}

    static Html of(Prose prose) {
        return new Html(prose.spans().stream().map(ProseHtml::html).collect(Collectors.joining()));
    }

    static Html of(List<Prose> paragraphs) {
        return new Html(paragraphs.stream().map(prose -> of(prose).text()).collect(Collectors.joining("\n\n")));
    }

    private static String html(Prose.Span span) {
        String text = Html.escape(span.text());
        return span.strong() ? "<b>" + text + "</b>" : text;
    }
}
