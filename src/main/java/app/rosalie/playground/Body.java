package app.rosalie.playground;

import app.rosalie.playground.Photos.Photo;
import tools.jackson.databind.node.ObjectNode;

/** What a message consists of. */
sealed interface Body {

    /** The text, or the caption. */
    Formatted words();

    void writeTo(ObjectNode message);

    record Text(Formatted words) implements Body {
        @Override
        public void writeTo(ObjectNode message) {
            message.put("text", words.text());
            if (!words.entities().isEmpty()) {
                message.set("entities", words.entitiesJson());
            }
        }
    }

    record Picture(Photo photo, Formatted words) implements Body {
        @Override
        public void writeTo(ObjectNode message) {
            message.putArray("photo")
                    .addObject()
                    .put("file_id", photo.fileId())
                    .put("file_unique_id", photo.fileId().substring(4, 20))
                    .put("width", photo.width())
                    .put("height", photo.height())
                    .put("file_size", photo.content().length);
            if (words.length() > 0) {
                message.put("caption", words.text());
            }
            if (!words.entities().isEmpty()) {
                message.set("caption_entities", words.entitiesJson());
            }
        }
    }

    /**
     * A sticker, a voice and the like.
     *
     * @param shown what the page writes in its place
     */
    record Sample(String kind, ObjectNode content, String shown) implements Body {
        @Override
        public Formatted words() {
            return Formatted.EMPTY;
        }

        @Override
        public void writeTo(ObjectNode message) {
            message.set(kind, content);
        }
    }
}
