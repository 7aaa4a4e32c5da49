package app.rosalie.playground;

import app.rosalie.playground.Stored.File;
import app.rosalie.playground.Stored.Photo;
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
                    .add(photo.json().put("width", photo.width()).put("height", photo.height()));
            words.writeCaptionTo(message);
        }
    }

    record Document(File file, Formatted words) implements Body {
        @Override
        public void writeTo(ObjectNode message) {
            message.set("document", file.json().put("file_name", file.name()).put("mime_type", file.type()));
            words.writeCaptionTo(message);
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
