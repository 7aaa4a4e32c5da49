package app.rosalie.playground;

import app.rosalie.playground.Stored.File;
import app.rosalie.playground.Stored.Photo;
import java.io.ByteArrayOutputStream;
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

    private static final String FOLDER = "files/";
    private static final String PHOTO = "AgAC";
    private static final int BIGGEST_PHOTO = 10 * 1024 * 1024;
    private static final int MOST_SIDES = 10_000;
    private static final int MOST_STRETCHED = 20;
    private static final long ROOM_BYTES = 256L * 1024 * 1024;

    private final Storage storage;
    private final Map<String, Long> sizes = new LinkedHashMap<>();
    private long bytes;

    /** As it is stored: its name, which a photo has none of, and its bytes. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Named(String name, byte[] content) {

        static @Nullable Named read(byte[] stored) {
            int end = 0;
            while (end < stored.length && stored[end] != '\n') {
                end++;
            }
            return end == stored.length
                    ? null
                    : new Named(
                            new String(stored, 0, end, StandardCharsets.UTF_8),
                            Arrays.copyOfRange(stored, end + 1, stored.length));
        }

        byte[] written() {
            var out = new ByteArrayOutputStream(name.length() + 1 + content.length);
            out.writeBytes((name + "\n").getBytes(StandardCharsets.UTF_8));
            out.writeBytes(content);
            return out.toByteArray();
        }
    }

    Shelf(Storage storage) {
        this.storage = storage;
        for (var file : storage.list("files")) {
            sizes.put(file.name(), file.size());
            bytes += file.size();
        }
    }

    /** @throws Refusal where the server takes no such picture */
    Photo addPhoto(byte[] content) {
        refuseEmpty(content);
        if (content.length > BIGGEST_PHOTO) {
            throw Refusal.badRequest("file of size %d bytes is too big for a photo; the maximum size is %d bytes"
                    .formatted(content.length, BIGGEST_PHOTO));
        }
        return keep(measured(PHOTO + digest("", content), content), new Named("", content));
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
        return new Photo(id, content.length, image.width(), image.height(), image.extension(), image.alt());
    }

    /** @throws Refusal where there is nothing in it */
    File addDocument(String name, byte[] content) {
        refuseEmpty(content);
        return addFile("BQAC", name, content);
    }

    /** A voice, a sticker and the like; the same bytes by another name are another file. */
    File addFile(String prefix, String name, byte[] content) {
        return keep(new File(prefix + digest(name, content), name, content.length), new Named(name, content));
    }

    private static void refuseEmpty(byte[] content) {
        if (content.length == 0) {
            throw Refusal.badRequest("file must be non-empty");
        }
    }

    private synchronized <T extends Stored> T keep(T file, Named named) {
        if (!sizes.containsKey(file.fileId())) {
            var written = named.written();
            storage.put(FOLDER + file.fileId(), written);
            sizes.put(file.fileId(), (long) written.length);
            bytes += written.length;
            makeRoom();
        }
        return file;
    }

    private void makeRoom() {
        var oldest = sizes.entrySet().iterator();
        while (bytes > ROOM_BYTES && oldest.hasNext()) {
            var file = oldest.next();
            bytes -= file.getValue();
            storage.remove(FOLDER + file.getKey());
            oldest.remove();
        }
    }

    @Nullable
    Stored find(String fileId) {
        var named = read(fileId);
        if (named == null) {
            return null;
        }
        return fileId.startsWith(PHOTO)
                ? measured(fileId, named.content())
                : new File(fileId, named.name(), named.content().length);
    }

    /** Nothing where it has gone meanwhile. */
    byte[] content(Stored file) {
        var named = read(file.fileId());
        return named == null ? new byte[0] : named.content();
    }

    /** Only what was put here is asked of the storage, whatever somebody writes in an address. */
    private synchronized @Nullable Named read(String fileId) {
        var stored = sizes.containsKey(fileId) ? storage.get(FOLDER + fileId) : null;
        return stored == null ? null : Named.read(stored);
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
