package app.rosalie.telegram.outbox;

import app.rosalie.chat.StoredPhotos;
import app.rosalie.pictures.Painter;
import app.rosalie.pictures.Photograph;
import app.rosalie.pictures.Picture;
import app.rosalie.telegram.outbox.payload.EditableMessage;
import app.rosalie.telegram.outbox.payload.PayloadJson;
import app.rosalie.telegram.wire.MachineTime;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;

/** Which pictures Telegram has already, and by which ids; paints the others. */
@Component
class PictureUploads {

    private static final Logger LOG = LoggerFactory.getLogger(PictureUploads.class);

    /** The painter may draw better tomorrow, so nothing is re-used for long. */
    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcTemplate sql;
    private final InstantSource time;
    private final Painter painter;
    private final StoredPhotos photos;
    private final Semaphore painting = new Semaphore(Runtime.getRuntime().availableProcessors());

    PictureUploads(JdbcTemplate sql, @MachineTime InstantSource time, Painter painter, StoredPhotos photos) {
        this.sql = sql;
        this.time = time;
        this.painter = painter;
        this.photos = photos;
    }

    /** A picture as Telegram knows it. */
    record Known(String fileId, String uniqueId) {}

    /** A picture by the hash of what it shows; known is null where it has to be uploaded. */
    record Entry(Picture picture, String hash, @Nullable Known known) {

        boolean isShownBy(EditableMessage message) {
            return known != null && known.uniqueId().equals(message.photo());
        }
    }

    Entry find(Picture picture) {
        String hash = hash(picture);
        if (picture instanceof Photograph photograph && !photos.has(photograph)) {
            // Nobody is to see it any more, though Telegram has it.
            return new Entry(picture, hash, null);
        }
        Known known = sql
                .query(
                        "SELECT file_id, unique_id FROM telegram_picture WHERE hash = ? AND sent_at > ?",
                        (row, n) -> new Known(row.getString(1), row.getString(2)),
                        hash,
                        oldest())
                .stream()
                .findFirst()
                .orElse(null);
        return new Entry(picture, hash, known);
    }

    private static String hash(Picture picture) {
        try {
            byte[] json = PayloadJson.write(picture).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Paints; takes some milliseconds of a whole core, so only as many at a time as there are cores. A photo is fetched. */
    byte[] paint(Picture picture) {
        Optional<byte[]> photo = picture instanceof Photograph photograph ? photos.jpeg(photograph) : Optional.empty();
        return photo.orElseGet(() -> painted(picture));
    }

    private byte[] painted(Picture picture) {
        painting.acquireUninterruptibly();
        try {
            return painter.png(picture);
        } finally {
            painting.release();
        }
    }

    /** A file to upload, for one call. */
    static InputFile file(byte[] png) {
        return new InputFile(new ByteArrayInputStream(png), "rosalie.png");
    }

    /** Remembers what Telegram called the picture; gives its largest size. */
    Known remember(Entry entry, List<PhotoSize> sizes) {
        PhotoSize largest = sizes.getLast();
        Known known = new Known(largest.getFileId(), largest.getFileUniqueId());
        try {
            forget(entry);
            sql.update(
                    "INSERT INTO telegram_picture (hash, file_id, unique_id, sent_at) VALUES (?, ?, ?, ?)",
                    entry.hash(),
                    known.fileId(),
                    known.uniqueId(),
                    time.instant().atOffset(ZoneOffset.UTC));
        } catch (DataAccessException notRemembered) {
            // Sent twice at once: either id serves. Where nothing can be written, the photo has arrived all the same.
            LOG.debug(
                    "A picture is not remembered: {}", notRemembered.getClass().getSimpleName());
        }
        return known;
    }

    void forget(Entry entry) {
        sql.update("DELETE FROM telegram_picture WHERE hash = ?", entry.hash());
    }

    void purge() {
        sql.update("DELETE FROM telegram_picture WHERE sent_at < ?", oldest());
    }

    private OffsetDateTime oldest() {
        return time.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
    }
}
