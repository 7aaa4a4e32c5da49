package app.rosalie.telegram.outbox;

import app.rosalie.pictures.Painter;
import app.rosalie.pictures.Picture;
import app.rosalie.telegram.wire.TravelTimes;
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
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;

/** Pictures to send: those that Telegram has already go by their id, the others are painted. */
@Component
class PictureUploads {

    /** The painter may draw better tomorrow, so nothing is re-used for long. */
    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcTemplate sql;
    private final InstantSource time;
    private final Painter painter;
    private final Semaphore easels = new Semaphore(Runtime.getRuntime().availableProcessors());

    PictureUploads(JdbcTemplate sql, @TravelTimes InstantSource time, Painter painter) {
        this.sql = sql;
        this.time = time;
        this.painter = painter;
    }

    /** A picture as Telegram knows it. */
    record Known(String fileId, String uniqueId) {}

    static String hash(Picture picture) {
        try {
            byte[] json = PayloadJson.write(picture).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<Known> known(String hash) {
        List<Known> row = sql.query(
                "SELECT file_id, unique_id FROM telegram_picture WHERE hash = ? AND sent_at > ?",
                (r, n) -> new Known(r.getString(1), r.getString(2)),
                hash,
                oldest());
        return row.stream().findFirst();
    }

    /** Paints; takes some milliseconds of a whole core, so only as many at a time as there are cores. */
    byte[] paint(Picture picture) {
        easels.acquireUninterruptibly();
        try {
            return painter.png(picture);
        } finally {
            easels.release();
        }
    }

    /** A file to upload, for one call. */
    static InputFile file(byte[] png) {
        return new InputFile(new ByteArrayInputStream(png), "rosalie.png");
    }

    /** Remembers what Telegram called the picture; gives its largest size. */
    Known remember(String hash, List<PhotoSize> sizes) {
        PhotoSize largest = sizes.getLast();
        Known known = new Known(largest.getFileId(), largest.getFileUniqueId());
        forget(hash);
        try {
            sql.update(
                    "INSERT INTO telegram_picture (hash, file_id, unique_id, sent_at) VALUES (?, ?, ?, ?)",
                    hash,
                    known.fileId(),
                    known.uniqueId(),
                    time.instant().atOffset(ZoneOffset.UTC));
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            // Either id serves.
        }
        return known;
    }

    void forget(String hash) {
        sql.update("DELETE FROM telegram_picture WHERE hash = ?", hash);
    }

    void purge() {
        sql.update("DELETE FROM telegram_picture WHERE sent_at < ?", oldest());
    }

    private OffsetDateTime oldest() {
        return time.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
    }
}
