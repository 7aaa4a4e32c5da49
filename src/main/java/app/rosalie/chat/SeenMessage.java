package app.rosalie.chat;

import java.util.List;

/**
 * What a person has before her eyes: the words of a message and its keys, from the first to the last. Two that are equal look
 * the same, but for their pictures and for how words are set.
 */
public record SeenMessage(String text, List<String> labels) {

    /** Blanks at the ends of lines are not seen, nor kept by Telegram. */
    public SeenMessage {
        text = String.join("\n", text.lines().map(String::strip).toList()).strip();
        labels = List.copyOf(labels);
    }

    /** What is seen of a text in Telegram's HTML, without its markup. */
    public static String plain(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** As the screen will be seen. */
    public static SeenMessage of(Screen screen) {
        return new SeenMessage(
                plain(screen.html()),
                screen.rows().stream().flatMap(List::stream).map(Button::label).toList());
    }
}
