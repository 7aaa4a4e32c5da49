package app.rosalie.reviews;

import app.rosalie.salon.SalonId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What clients show beside their reviews: one photo each. Every call is scoped to one salon. */
@Component
@Transactional
public class ReviewPhotos {

    private final JdbcClient sql;

    ReviewPhotos(JdbcClient sql) {
        this.sql = sql;
    }

    /** By which the bytes are known again, of those among these reviews that have a photo. */
    @Transactional(readOnly = true)
    public Map<ReviewId, String> digests(SalonId salon, Collection<ReviewId> reviews) {
        if (reviews.isEmpty()) {
            return Map.of();
        }
        Map<ReviewId, String> digests = new HashMap<>();
        sql.sql("select review_id, digest from review_photo where salon_id = :salon and review_id in (:ids)")
                .param("salon", salon.value())
                .param("ids", reviews.stream().map(ReviewId::value).toList())
                .query(row -> {
                    digests.put(new ReviewId(row.getLong(1)), row.getString(2));
                });
        return digests;
    }

    /** A JPEG, as long as it is kept; to be asked only by whoever was given id and digest of a review of the salon's. */
    @Transactional(readOnly = true)
    public Optional<byte[]> image(ReviewId review, String digest) {
        return sql.sql("select image from review_photo where review_id = ? and digest = ?")
                .params(review.value(), digest)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    void keep(SalonId salon, ReviewId review, ReviewPhoto photo) {
        remove(salon, review);
        sql.sql("insert into review_photo (review_id, salon_id, digest, image) values (?, ?, ?, ?)")
                .param(review.value())
                .param(salon.value())
                .param(digest(photo.image()))
                .param(photo.image())
                .update();
    }

    void remove(SalonId salon, ReviewId review) {
        sql.sql("delete from review_photo where salon_id = ? and review_id = ?")
                .params(salon.value(), review.value())
                .update();
    }

    private static String digest(byte[] image) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(image));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
