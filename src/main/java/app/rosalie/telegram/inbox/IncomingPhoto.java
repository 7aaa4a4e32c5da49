package app.rosalie.telegram.inbox;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A photo of a message that has not been fetched, sent as a photo or as a file.
 *
 * @param isHeic as its type or name says: it need not be fetched to be refused
 */
record IncomingPhoto(String fileId, boolean isHeic, String caption) {

    private static final Set<String> READ = Set.of("image/jpeg", "image/png", "image/webp", "image/gif");
    private static final Set<String> HEIC = Set.of("image/heic", "image/heif", "image/heic-sequence");

    /** Null where there is none. */
    static @Nullable IncomingPhoto of(JsonNode message) {
        String caption = message.path("caption").asString("");
        JsonNode sizes = message.path("photo");
        if (!sizes.isEmpty()) {
            return named(sizes.get(sizes.size() - 1), false, caption);
        }
        JsonNode file = message.path("document");
        String type = file.path("mime_type").asString("").toLowerCase(Locale.ROOT);
        boolean heic = HEIC.contains(type)
                || file.path("file_name").asString("").toLowerCase(Locale.ROOT).matches(".*\\.hei[cf]");
        return heic || READ.contains(type) ? named(file, heic, caption) : null;
    }

    private static @Nullable IncomingPhoto named(JsonNode file, boolean heic, String caption) {
        String id = file.path("file_id").asString("");
        return id.isEmpty() ? null : new IncomingPhoto(id, heic, caption);
    }
}
