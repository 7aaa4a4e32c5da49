package app.rosalie.telegram.outbox;

import app.rosalie.pictures.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A screen as it travels: buttons are already packed, the picture is not yet painted. */
record RenderedScreen(
        String html, List<List<Key>> rows, @Nullable Picture picture) {

    /** One button: exactly one of the three middle fields is there. */
    record Key(
            String label,
            @Nullable String data,
            @Nullable String url,
            @Nullable String copy,
            @Nullable String style) {}
}
