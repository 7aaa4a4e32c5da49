package app.rosalie.library;

import app.rosalie.salon.SalonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each salon has read, keeps, and found useful. */
@Component
@Transactional
public class GuideReadings {

    private final JdbcClient sql;
    private final InstantSource clock;

    GuideReadings(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** All guides that the salon has anything to do with. */
    @Transactional(readOnly = true)
    public Map<GuideId, GuideReading> of(SalonId salon) {
        Map<GuideId, GuideReading> readings = new HashMap<>();
        sql.sql("select guide, read_at, bookmarked_at, useful from guide_reading where salon_id = ?")
                .params(salon.value())
                .query(row -> {
                    readings.put(new GuideId(row.getLong("guide")), reading(row));
                });
        return readings;
    }

    private static GuideReading reading(ResultSet row) throws SQLException {
        return new GuideReading(
                row.getObject("read_at") != null,
                row.getObject("bookmarked_at") != null,
                Optional.ofNullable(row.getObject("useful", Boolean.class)));
    }

    /** Those kept, the last first. */
    @Transactional(readOnly = true)
    public List<GuideId> bookmarks(SalonId salon) {
        return sql.sql("""
                select guide from guide_reading where salon_id = ? and bookmarked_at is not null
                order by bookmarked_at desc, guide""").params(salon.value()).query(Long.class).list().stream()
                .map(GuideId::new)
                .toList();
    }

    /** It has been opened; the first time counts. */
    public void read(SalonId salon, GuideId guide) {
        if (sql.sql("update guide_reading set read_at = coalesce(read_at, ?) where salon_id = ? and guide = ?")
                        .params(now(), salon.value(), guide.number())
                        .update()
                == 0) {
            insert(salon, guide, now(), null, null);
        }
    }

    public void bookmark(SalonId salon, GuideId guide, boolean kept) {
        OffsetDateTime at = kept ? now() : null;
        if (sql.sql("update guide_reading set bookmarked_at = ? where salon_id = ? and guide = ?")
                        .param(at)
                        .param(salon.value())
                        .param(guide.number())
                        .update()
                == 0) {
            insert(salon, guide, null, at, null);
        }
    }

    public void rate(SalonId salon, GuideId guide, boolean useful) {
        if (sql.sql("update guide_reading set useful = ? where salon_id = ? and guide = ?")
                        .params(useful, salon.value(), guide.number())
                        .update()
                == 0) {
            insert(salon, guide, null, null, useful);
        }
    }

    private void insert(
            SalonId salon,
            GuideId guide,
            @Nullable OffsetDateTime read,
            @Nullable OffsetDateTime kept,
            @Nullable Boolean useful) {
        sql.sql("""
                insert into guide_reading (salon_id, guide, read_at, bookmarked_at, useful) values (?, ?, ?, ?, ?)""")
                .param(salon.value())
                .param(guide.number())
                .param(read)
                .param(kept)
                .param(useful)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
