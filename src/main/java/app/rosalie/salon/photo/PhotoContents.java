package app.rosalie.salon.photo;

import app.rosalie.salon.SalonId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the bytes of photos lie: the one door to them. */
@Component
class PhotoContents {

    private final JdbcClient sql;

    PhotoContents(JdbcClient sql) {
        this.sql = sql;
    }

    static String digest(byte[] image) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(image));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void keep(SalonId salon, PhotoId id, NewPhoto photo) {
        sql.sql("insert into photo_content (id, salon_id, image, thumbnail) values (?, ?, ?, ?)")
                .param(id.value())
                .param(salon.value())
                .param(photo.image())
                .param(photo.thumbnail())
                .update();
    }

    Optional<byte[]> image(PhotoId id, String digest) {
        return sql.sql(
                        "select c.image from photo_content c join photo p on p.id = c.id where c.id = ? and p.digest = ?")
                .param(id.value())
                .param(digest)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    boolean has(PhotoId id, String digest) {
        return sql.sql(
                                "select count(*) from photo_content c join photo p on p.id = c.id where c.id = ? and p.digest = ?")
                        .param(id.value())
                        .param(digest)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** For good: nobody brings them back. */
    void remove(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            sql.sql("delete from photo_content where id in (:ids)")
                    .param("ids", ids)
                    .update();
        }
    }
}
