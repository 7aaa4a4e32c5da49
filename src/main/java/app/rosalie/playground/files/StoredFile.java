package app.rosalie.playground.files;

import app.rosalie.playground.http.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is known of a file that was sent. Two of the same id are the same. */
public sealed interface StoredFile {

    String fileId();

    /** In bytes. */
    int size();

    /** Where getFile says that it is. */
    String path();

    /** Its content type. */
    String type();

    /** What every file tells of itself. */
    default ObjectNode json() {
        return Json.object()
                .put("file_id", fileId())
                .put("file_unique_id", fileId().substring(4, 20))
                .put("file_size", size());
    }

    /**
     * A picture.
     *
     * @param alt what the picture shows in words, where the file says it
     */
    record Photo(
            String fileId,
            int size,
            int width,
            int height,
            String extension,
            @Nullable String alt) implements StoredFile {

        @Override
        public String path() {
            return "photos/" + fileId + "." + extension;
        }

        @Override
        public String type() {
            return extension.equals("png") ? "image/png" : "image/jpeg";
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Photo photo && photo.fileId.equals(fileId);
        }

        @Override
        public int hashCode() {
            return fileId.hashCode();
        }
    }

    /**
     * Any other file.
     *
     * @param name as whoever sent it called it, without a path
     */
    record Document(String fileId, String name, int size) implements StoredFile {

        @Override
        public String path() {
            return "documents/" + fileId + name.replaceAll(".*(\\.[a-z0-9]{1,8})$|.*", "$1");
        }

        @Override
        public String type() {
            return MediaTypeFactory.getMediaType(name).map(MediaType::toString).orElse("application/octet-stream");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Document document && document.fileId.equals(fileId);
        }

        @Override
        public int hashCode() {
            return fileId.hashCode();
        }
    }
}
