package app.rosalie.playground;

import app.rosalie.playground.Stored.File;
import app.rosalie.playground.Stored.Photo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files that were sent, by their file id: the same bytes have the same id. The oldest go when there are too many. */
final class Shelf {

    private static final int BIGGEST_PHOTO = 10 * 1024 * 1024;
    private static final int MOST_SIDES = 10_000;
    private static final int MOST_STRETCHED = 20;
    private static final long ROOM_BYTES = 256L * 1024 * 1024;

    private final Map<String, Stored> files = new LinkedHashMap<>();
    private long bytes;

    /** @throws Refusal where the server takes no such picture */
    Photo addPhoto(byte[] content) {
        refuseEmpty(content);
        if (content.length > BIGGEST_PHOTO) {
            throw Refusal.badRequest("file of size %d bytes is too big for a photo; the maximum size is %d bytes"
                    .formatted(content.length, BIGGEST_PHOTO));
        }
        var id = "AgAC" + digest("", content);
        return find(id) instanceof Photo known ? known : keep(measured(id, content));
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

    /** @throws Refusal where there is nothing in it */
    File addDocument(String name, byte[] content) {
        refuseEmpty(content);
        return addFile("BQAC", name, content);
    }

    /** A voice, a sticker and the like; the same bytes by another name are another file. */
    File addFile(String prefix, String name, byte[] content) {
        return keep(new File(prefix + digest(name, content), name, content));
    }

    private static void refuseEmpty(byte[] content) {
        if (content.length == 0) {
            throw Refusal.badRequest("file must be non-empty");
        }
    }

    private synchronized <T extends Stored> T keep(T file) {
        if (files.putIfAbsent(file.fileId(), file) == null) {
            bytes += file.content().length;
            var oldest = files.values().iterator();
            while (bytes > ROOM_BYTES && oldest.hasNext()) {
                bytes -= oldest.next().content().length;
                oldest.remove();
            }
        }
        return file;
    }

    synchronized @Nullable Stored find(String fileId) {
        return files.get(fileId);
    }

    private static String digest(String name, byte[] content) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash.digest(content), 20));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
