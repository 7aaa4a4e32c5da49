package app.rosalie.telegram.outbox.payload;

import app.rosalie.pictures.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A screen as it is stored and sent: its buttons are packed already, its picture is not painted yet.
 *
 * @param contactKey the label of the key below the chat by which she shares her card; then there are no rows
 */
public record RenderedScreen(
        String html,
        List<List<Key>> rows,
        @Nullable Picture picture,
        @Nullable String contactKey) {

    public RenderedScreen(String html, List<List<Key>> rows, @Nullable Picture picture) {
        this(html, rows, picture, null);
    }

    /** One button of the keyboard: exactly one of data, url and copy is there. */
    public record Key(
            String label,
            @Nullable String data,
            @Nullable String url,
            @Nullable String copy,
            @Nullable String style) {}
}
