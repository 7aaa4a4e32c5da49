package app.rosalie.playground.files;

import app.rosalie.playground.files.StoredFile.Document;
import app.rosalie.playground.files.StoredFile.Photo;
import app.rosalie.playground.http.Refusal;
import app.rosalie.playground.storage.Storage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files that were sent, by their file id: the same bytes have the same id. The oldest go when there are more than 256 MB.
 * Safe for many threads.
 */
public final class FileStore {

    private static final String FOLDER = "files";
    private static final String PHOTO = "AgAC";
    private static final long ROOM_BYTES = 256L * 1024 * 1024;

    private final Storage storage;
    private final Map<String, Long> sizes = new LinkedHashMap<>();
    private long bytes;

    /** Begins with what is stored. */
    public FileStore(Storage storage) {
        this.storage = storage;
        for (var file : storage.list(FOLDER)) {
            sizes.put(file.name(), file.size());
            bytes += file.size();
        }
    }

    /** @throws Refusal where the server takes no such picture */
    public Photo addPhoto(byte[] content) {
        refuseEmpty(content);
        return keep(PhotoReader.read(PHOTO + digest("", content), content), new NamedContent("", content));
    }

    /** @throws Refusal where there is nothing in it */
    public Document addDocument(String name, byte[] content) {
        refuseEmpty(content);
        return addFile("BQAC", name, content);
    }

    /** A voice, a sticker and the like; the same bytes by another name are another file. */
    public Document addFile(String prefix, String name, byte[] content) {
        return keep(
                new Document(prefix + digest(name, content), name, content.length), new NamedContent(name, content));
    }

    private static void refuseEmpty(byte[] content) {
        if (content.length == 0) {
            throw Refusal.badRequest("file must be non-empty");
        }
    }

    private synchronized <T extends StoredFile> T keep(T file, NamedContent named) {
        if (!sizes.containsKey(file.fileId())) {
            var stored = named.stored();
            storage.put(name(file.fileId()), stored);
            sizes.put(file.fileId(), (long) stored.length);
            bytes += stored.length;
            makeRoom();
        }
        return file;
    }

    private static String name(String fileId) {
        return FOLDER + "/" + fileId;
    }

    private void makeRoom() {
        var oldest = sizes.entrySet().iterator();
        while (bytes > ROOM_BYTES && oldest.hasNext()) {
            var file = oldest.next();
            bytes -= file.getValue();
            storage.remove(name(file.getKey()));
            oldest.remove();
        }
    }

    /** Null where there is no such file, or no more. */
    public @Nullable StoredFile find(String fileId) {
        var named = read(fileId);
        if (named == null) {
            return null;
        }
        return fileId.startsWith(PHOTO)
                ? PhotoReader.read(fileId, named.content())
                : new Document(fileId, named.name(), named.content().length);
    }

    /** Nothing where it has gone meanwhile. */
    public byte[] content(StoredFile file) {
        var named = read(file.fileId());
        return named == null ? new byte[0] : named.content();
    }

    /** Only what was put here is asked of the storage, whatever somebody writes in an address. */
    private synchronized @Nullable NamedContent read(String fileId) {
        var stored = sizes.containsKey(fileId) ? storage.get(name(fileId)) : null;
        return stored == null ? null : NamedContent.read(stored);
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
