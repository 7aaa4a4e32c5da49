package app.rosalie.playground;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files that were sent, by their file id: the same bytes have the same id. The oldest go when there are too many. */
final class Photos {

    private static final int BIGGEST = 10 * 1024 * 1024;
    private static final int MOST_SIDES = 10_000;
    private static final int MOST_STRETCHED = 20;
    private static final long ROOM_BYTES = 256L * 1024 * 1024;

    private final Map<String, Photo> shelf = new LinkedHashMap<>();
    private long bytes;

    /** @param alt what the picture shows in words, where the file says it */
    @SuppressWarnings("ArrayRecordComponent")
    record Photo(
            String fileId,
            byte[] content,
            int width,
            int height,
            String extension,
            @Nullable String alt) {

        String path() {
            return "photos/" + fileId + "." + extension;
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

    /** @throws Refusal where the server takes no such picture */
    Photo add(byte[] content) {
        if (content.length == 0) {
            throw Refusal.badRequest("file must be non-empty");
        }
        if (content.length > BIGGEST) {
            throw Refusal.badRequest("file of size %d bytes is too big for a photo; the maximum size is %d bytes"
                    .formatted(content.length, BIGGEST));
        }
        var id = "AgAC" + digest(content);
        synchronized (this) {
            var known = shelf.get(id);
            if (known != null) {
                return known;
            }
        }
        return keep(measured(id, content));
    }

    private static Photo measured(String id, byte[] content) {
        var image = ImageHead.read(content);
        if (image == null) {
            throw Refusal.badRequest("IMAGE_PROCESS_FAILED");
        }
        int longer = Math.max(image.width(), image.height());
        int shorter = Math.min(image.width(), image.height());
        if (longer + shorter > MOST_SIDES || shorter == 0 || longer > MOST_STRETCHED * shorter) {
            throw Refusal.badRequest("PHOTO_INVALID_DIMENSIONS");
        }
        return new Photo(id, content, image.width(), image.height(), image.extension(), image.alt());
    }

    /** A voice or a sticker of somebody: only its bytes count. */
    Photo addOther(String prefix, byte[] content, String extension) {
        return keep(new Photo(prefix + digest(content), content, 0, 0, extension, null));
    }

    private synchronized Photo keep(Photo photo) {
        if (shelf.putIfAbsent(photo.fileId(), photo) == null) {
            bytes += photo.content().length;
            var oldest = shelf.values().iterator();
            while (bytes > ROOM_BYTES && oldest.hasNext()) {
                bytes -= oldest.next().content().length;
                oldest.remove();
            }
        }
        return photo;
    }

    synchronized @Nullable Photo find(String fileId) {
        return shelf.get(fileId);
    }

    private static String digest(byte[] content) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(Arrays.copyOf(hash, 20));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
